//! Sending: a fixed number of lanes, each with one request in flight after the other.
//!
//! A lane is one task for the whole job and keeps its request and its buffer, so a row costs neither a task nor a
//! copy of the headers. Owns when a failure is the row's own and when it is the end of the job.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};

use http::Method;
use tokio::sync::mpsc;

use super::health::Health;
use super::record::{self, Id, Verdict};
use super::row::{Row, excerpt};
use super::sink::Sink;
use super::{Config, Control, Error, Stats};
use crate::http::{Answer, Body, Client, Error as Failure, Phase, Request};

/// Until the server has answered once, an unreachable one is found out by so few retries.
const FIRST_RETRIES: u32 = 2;

/// A lane's buffer for one line is given back when an answer made it larger than this.
const LINE_KEPT: usize = 64 << 10;

/// Rows on their way from the reader to the lanes.
pub(super) struct Queue {
    waiting: tokio::sync::Mutex<Waiting>,
}

struct Waiting {
    receiver: mpsc::Receiver<Vec<Row>>,
    batch: std::vec::IntoIter<Row>,
    /// The reader has ended and every row was taken.
    exhausted: bool,
}

/// What the lanes of a job have in common.
pub(super) struct Shared {
    pub(super) client: Client,
    pub(super) config: Config,
    pub(super) origin: String,
    pub(super) queue: Queue,
    pub(super) sink: Arc<Sink>,
    pub(super) stats: Arc<Stats>,
    pub(super) control: Control,
    pub(super) health: Health,
    pub(super) fatal: Mutex<Option<Error>>,
    pub(super) run: u64,
    pub(super) recorded: AtomicU64,
}

impl Queue {
    pub(super) fn new(receiver: mpsc::Receiver<Vec<Row>>) -> Self {
        let waiting = Waiting { receiver, batch: Vec::new().into_iter(), exhausted: false };
        Self { waiting: tokio::sync::Mutex::new(waiting) }
    }

    pub(super) async fn exhausted(&self) -> bool {
        self.waiting.lock().await.exhausted
    }

    /// A row that lies ready, if nobody else is taking one: no waiting, nothing to register for.
    fn ready(&self) -> Option<Row> {
        self.waiting.try_lock().ok()?.batch.next()
    }

    async fn take(&self) -> Option<Row> {
        let mut waiting = self.waiting.lock().await;
        loop {
            if let Some(row) = waiting.batch.next() {
                return Some(row);
            }
            let Some(batch) = waiting.receiver.recv().await else {
                waiting.exhausted = true;
                return None;
            };
            waiting.batch = batch.into_iter();
        }
    }
}

/// Balances the count of requests in flight, also when its lane is given up.
struct Flight<'a>(&'a Stats);

impl<'a> Flight<'a> {
    fn start(stats: &'a Stats) -> Self {
        stats.in_flight.add(1);
        Self(stats)
    }
}

impl Drop for Flight<'_> {
    fn drop(&mut self) {
        self.0.in_flight.subtract(1);
    }
}

/// Sends row after row until there are no more, or the job ends.
pub(super) async fn lane(shared: Arc<Shared>) {
    let mut line = Vec::new();
    let mut request: Option<Request> = None;
    while let Some(row) = shared.next().await {
        let request = match &mut request {
            Some(request) => {
                if request.url != *row.endpoint {
                    row.endpoint.as_ref().clone_into(&mut request.url);
                }
                request.body = Body::Bytes(row.body.clone());
                request
            }
            none => none.insert(shared.request(&row)),
        };
        let flight = Flight::start(&shared.stats);
        let Some(outcome) = shared.send(request).await else { return };
        drop(flight);
        line.clear();
        shared.record(&mut line, &row, outcome);
        shared.sink.push(&line);
        shared.stats.bytes_done.add(row.size);
        if line.capacity() > LINE_KEPT {
            line = Vec::new();
        }
        shared.sink.room().await;
    }
}

impl Shared {
    async fn next(&self) -> Option<Row> {
        if self.control.draining() {
            return None;
        }
        if let Some(row) = self.queue.ready() {
            return Some(row);
        }
        tokio::select! {
            biased;
            () = self.control.drained() => None,
            row = self.queue.take() => row,
        }
    }

    fn request(&self, row: &Row) -> Request {
        Request {
            headers: self.config.headers.clone(),
            body: Body::Bytes(row.body.clone()),
            timeouts: self.config.timeouts,
            max_retries: self.config.max_retries,
            ..Request::new(Method::POST, row.endpoint.as_ref().clone())
        }
    }

    /// One request to its recordable end; `None` when the job is over instead.
    async fn send(&self, request: &mut Request) -> Option<Result<Answer, Failure>> {
        let most = self.config.max_retries;
        loop {
            let known = self.health.reached();
            request.max_retries = if known { most } else { most.min(FIRST_RETRIES) };
            let few = request.max_retries < most;
            let failure = match self.client.fetch(request).await {
                Ok(answer) => {
                    self.health.answered();
                    self.stats.retries.add(u64::from(answer.head.retries));
                    return Some(Ok(answer));
                }
                Err(Failure::Status(answer)) => {
                    self.health.answered();
                    self.stats.retries.add(u64::from(answer.head.retries));
                    // There is a server: this row has more tries after all.
                    if few && answer.head.retries >= request.max_retries {
                        self.stats.retries.add(1);
                        continue;
                    }
                    if let Some(error) = self.hopeless(&answer) {
                        self.fail(error);
                        return None;
                    }
                    return Some(Ok(*answer));
                }
                Err(Failure::Closed | Failure::Cancelled) => return None,
                Err(failure) => failure,
            };
            if !tried_again(&failure) {
                return Some(Err(failure));
            }
            self.stats.retries.add(u64::from(request.max_retries));
            if nobody_there(&failure) {
                let failures = self.health.failed();
                let (origin, detail) = (self.origin.clone(), failure.to_string());
                match (known, failures) {
                    (_, None) => {}
                    (true, Some(failures)) => {
                        self.fail(Error::Outage { origin, failures, detail });
                        return None;
                    }
                    (false, Some(_)) => {
                        self.fail(Error::Unreachable { origin, detail });
                        return None;
                    }
                }
            } else {
                self.health.answered();
            }
            if known {
                return Some(Err(failure));
            }
            self.stats.retries.add(1);
        }
    }

    /// An answer that every other request would get too.
    fn hopeless(&self, answer: &Answer) -> Option<Error> {
        let told = || (self.origin.clone(), excerpt(&answer.body));
        match answer.head.status.as_u16() {
            401 if self.stats.succeeded.get() == 0 => {
                let (origin, detail) = told();
                Some(Error::KeyRefused { origin, status: 401, detail })
            }
            // Unlike too many requests at a time, this does not pass by waiting.
            429 if record::error_code(&answer.body).as_deref() == Some("insufficient_quota") => {
                let (origin, detail) = told();
                Some(Error::QuotaSpent { origin, detail })
            }
            _ => None,
        }
    }

    /// Ends the job at once, for the first reason that was given.
    fn fail(&self, error: Error) {
        self.fatal.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        self.control.abort();
    }

    fn record(&self, line: &mut Vec<u8>, row: &Row, outcome: Result<Answer, Failure>) {
        let id = Id { run: self.run, sequence: self.recorded.fetch_add(1, Relaxed) };
        let verdict = match outcome {
            Ok(Answer { head, body }) => {
                record::answer(line, id, &row.custom_id, head.status, head.request_id(), &body)
            }
            Err(failure) => {
                record::failure(line, id, &row.custom_id, code(&failure), &failure.to_string());
                Verdict::default()
            }
        };
        if verdict.succeeded {
            self.stats.succeeded.add(1);
        } else {
            self.stats.failed.add(1);
        }
        self.stats.tokens_in.add(verdict.tokens_in);
        self.stats.tokens_out.add(verdict.tokens_out);
    }
}

/// Whether the client has used up the request's retries for it.
fn tried_again(failure: &Failure) -> bool {
    !matches!(failure, Failure::Timeout { phase: Phase::Total, .. } | Failure::Invalid(_) | Failure::Redirects { .. })
}

/// Whether it looks as if no such server were there.
fn nobody_there(failure: &Failure) -> bool {
    matches!(
        failure,
        Failure::Unreachable { .. }
            | Failure::Connection { .. }
            | Failure::Malformed { .. }
            | Failure::Timeout { phase: Phase::Connect, .. }
    )
}

/// A word for programs.
fn code(failure: &Failure) -> &'static str {
    match failure {
        Failure::Timeout { .. } => "request_timeout",
        Failure::Unreachable { .. } | Failure::Connection { .. } => "connection_error",
        Failure::Cut { .. } => "answer_cut",
        Failure::Malformed { .. } => "answer_malformed",
        Failure::Redirects { .. } => "too_many_redirects",
        _ => "invalid_request",
    }
}
