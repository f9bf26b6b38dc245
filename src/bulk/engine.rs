//! Running a job: a fixed number of lanes, each sending one request after the other.
//!
//! A lane is one task for the whole job, so a row costs no task of its own. Reading and writing have
//! their own threads; between them and the lanes lie bounded queues.

use std::collections::hash_map::RandomState;
use std::fs::{self, File};
use std::hash::BuildHasher;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use super::endpoint::Endpoints;
use super::faults::Faults;
use super::health::Health;
use super::output::{self, Output};
use super::reader::{BATCHES_AHEAD, Reader};
use super::record::{self, Id, Verdict};
use super::row::{Row, Rows, excerpt};
use super::sink::Sink;
use super::{Config, Control, Error, Source, Stats, Summary};
use crate::http::{self as wire, Answer, Body, Client, Phase, Request};

/// Until the server has answered once, an unreachable one is found out by so few retries.
const FIRST_RETRIES: u32 = 2;

/// A lane's buffer for one line is given back when an answer made it larger than this.
const LINE_KEPT: usize = 64 << 10;

/// Rows on their way from the reader to the lanes.
struct Queue {
    receiver: mpsc::Receiver<Vec<Row>>,
    batch: std::vec::IntoIter<Row>,
    /// The reader has ended and every row was taken.
    exhausted: bool,
}

struct Shared {
    client: Client,
    config: Config,
    origin: String,
    queue: tokio::sync::Mutex<Queue>,
    sink: Arc<Sink>,
    stats: Arc<Stats>,
    control: Control,
    health: Health,
    fatal: Mutex<Option<Error>>,
    run: u64,
    recorded: AtomicU64,
}

/// Everything opened and checked, nothing sent.
struct Prepared {
    source: Box<dyn io::Read + Send>,
    input: PathBuf,
    output: Output,
    endpoints: Endpoints,
    faults: Faults,
}

/// Runs a job to its end, or to where `control` stops it. Must be called on a tokio runtime.
pub async fn run(
    client: Client,
    source: Source,
    config: Config,
    stats: Arc<Stats>,
    control: Control,
) -> Result<Summary, Error> {
    let outcome = drive(client, source, config, &stats, &control).await;
    stats.end();
    outcome
}

async fn drive(
    client: Client,
    source: Source,
    config: Config,
    stats: &Arc<Stats>,
    control: &Control,
) -> Result<Summary, Error> {
    let prepared = {
        let (config, stats, control) = (config.clone(), Arc::clone(stats), control.clone());
        tokio::task::spawn_blocking(move || prepare(source, &config, &stats, &control))
            .await
            .map_err(|_| Error::Lost)??
    };
    let concurrency = config.concurrency.max(1);
    let (sender, receiver) = mpsc::channel(BATCHES_AHEAD);
    let faults = Arc::new(Mutex::new(prepared.faults));
    let sink = Arc::new(Sink::default());
    let shared = Arc::new(Shared {
        client,
        origin: prepared.endpoints.origin().to_owned(),
        queue: tokio::sync::Mutex::new(Queue { receiver, batch: Vec::new().into_iter(), exhausted: false }),
        sink: Arc::clone(&sink),
        stats: Arc::clone(stats),
        control: control.clone(),
        health: Health::new(concurrency),
        fatal: Mutex::new(None),
        run: RandomState::new().hash_one(std::process::id()),
        recorded: AtomicU64::new(0),
        config,
    });
    let reader = Reader {
        source: prepared.source,
        path: prepared.input,
        max_line: shared.config.max_line,
        rows: Rows::new(prepared.output.seen, prepared.endpoints),
        faults: Arc::clone(&faults),
        errors: shared.config.errors.clone(),
        stats: Arc::clone(stats),
        control: control.clone(),
        sender,
    };
    stats.start();
    let mut read = thread("ferroai-bulk-read", move || reader.run())?;
    let mut written = {
        let (sink, stats, control, file) = (sink, Arc::clone(stats), control.clone(), prepared.output.file);
        thread("ferroai-bulk-write", move || {
            let written = sink.write(file, &stats);
            if written.is_err() {
                control.abort();
            }
            written
        })?
    };

    let mut lanes = JoinSet::new();
    for _ in 0..concurrency {
        lanes.spawn(lane(Arc::clone(&shared)));
    }
    let lost = finish(&mut lanes, control, shared.config.grace).await;

    // The reader may be waiting for an input that never ends.
    let input = tokio::select! {
        biased;
        read = &mut read => read.unwrap_or(Err(Error::Lost)),
        () = control.drained() => Ok(()),
    };
    shared.sink.close();
    let output = (&mut written).await.unwrap_or_else(|_| Err(io::Error::other("the writing thread ended")));
    let bad = {
        let mut faults = faults.lock().unwrap_or_else(PoisonError::into_inner);
        let errors = &shared.config.errors;
        faults.flush().map_err(|source| Error::Errors { path: errors.clone(), source })?;
        faults.any()
    };
    output.map_err(|source| Error::Output { path: shared.config.output.clone(), source })?;
    if let Some(error) = shared.fatal.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(error);
    }
    input?;
    if lost {
        return Err(Error::Lost);
    }
    let exhausted = shared.queue.lock().await.exhausted;
    Ok(Summary {
        interrupted: control.draining() && !exhausted,
        output: shared.config.output.clone(),
        errors: bad.then(|| shared.config.errors.clone()),
    })
}

/// Waits for the lanes; gives them up when aborted, or when the grace time after draining is over.
/// True if one of them ended in a way that no lane may end.
async fn finish(lanes: &mut JoinSet<()>, control: &Control, grace: Duration) -> bool {
    let patience = async {
        control.drained().await;
        tokio::time::sleep(grace).await;
    };
    let mut lost = false;
    let all = async {
        while let Some(ended) = lanes.join_next().await {
            lost |= ended.is_err();
        }
    };
    tokio::select! {
        () = all => {}
        () = control.aborted() => {}
        () = patience => {}
    }
    lanes.shutdown().await;
    lost
}

fn thread<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<oneshot::Receiver<T>, Error> {
    let (done, outcome) = oneshot::channel();
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || {
            // Nobody waits any more: the job was given up.
            let _ = done.send(work());
        })
        .map_err(|_| Error::Lost)?;
    Ok(outcome)
}

fn prepare(source: Source, config: &Config, stats: &Stats, control: &Control) -> Result<Prepared, Error> {
    let endpoints = Endpoints::new(&config.base_url)?;
    let input = match &source {
        Source::Path(path) => path.clone(),
        Source::Stdin => PathBuf::from("standard input"),
        Source::Feed(_) => PathBuf::from("the given rows"),
    };
    let source: Box<dyn io::Read + Send> = match source {
        Source::Path(path) => {
            let failed = |source: io::Error| Error::Input { path: path.clone(), source };
            let file = File::open(&path).map_err(failed)?;
            let found = file.metadata().map_err(failed)?;
            if found.is_dir() {
                return Err(failed(io::Error::from_raw_os_error(libc::EISDIR)));
            }
            stats.bytes_total.add(found.len());
            apart(&path, &config.output)?;
            apart(&path, &config.errors)?;
            Box::new(file)
        }
        Source::Stdin => Box::new(io::stdin()),
        Source::Feed(feed) => Box::new(feed),
    };
    apart(&config.output, &config.errors)?;
    let output = output::open(&config.output, config.resume, stats, control)?;
    let faults = Faults::new(&config.errors).map_err(|source| Error::Errors { path: config.errors.clone(), source })?;
    Ok(Prepared { source, input, output, endpoints, faults })
}

/// Refuses two names of one file.
fn apart(one: &Path, other: &Path) -> Result<(), Error> {
    let same = match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other && one.is_file(),
        _ => one == other,
    };
    if same { Err(Error::SameFile { path: other.to_owned() }) } else { Ok(()) }
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

async fn lane(shared: Arc<Shared>) {
    let mut line = Vec::new();
    while let Some(row) = shared.next().await {
        let flight = Flight::start(&shared.stats);
        let Some(outcome) = shared.send(&row).await else { return };
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
    /// A row that lies ready, if nobody else is taking one: no waiting, nothing to register for.
    fn ready(&self) -> Option<Row> {
        self.queue.try_lock().ok()?.batch.next()
    }

    async fn next(&self) -> Option<Row> {
        if self.control.draining() {
            return None;
        }
        if let Some(row) = self.ready() {
            return Some(row);
        }
        let taking = async {
            let mut queue = self.queue.lock().await;
            loop {
                if let Some(row) = queue.batch.next() {
                    return Some(row);
                }
                let Some(batch) = queue.receiver.recv().await else {
                    queue.exhausted = true;
                    return None;
                };
                queue.batch = batch.into_iter();
            }
        };
        tokio::select! {
            biased;
            () = self.control.drained() => None,
            row = taking => row,
        }
    }

    fn request(&self, row: &Row, max_retries: u32) -> Request {
        Request {
            method: Method::POST,
            url: row.endpoint.as_ref().clone(),
            headers: self.config.headers.clone(),
            body: Body::Bytes(row.body.clone()),
            timeouts: self.config.timeouts,
            max_retries,
        }
    }

    /// One request to its recordable end; `None` when the job is over instead.
    async fn send(&self, row: &Row) -> Option<Result<Answer, wire::Error>> {
        let most = self.config.max_retries;
        loop {
            let known = self.health.reached();
            let retries = if known { most } else { most.min(FIRST_RETRIES) };
            match self.client.fetch(&self.request(row, retries)).await {
                Ok(answer) => {
                    self.health.answered();
                    return Some(Ok(answer));
                }
                Err(wire::Error::Status(answer)) => {
                    self.health.answered();
                    self.stats.retries.add(u64::from(answer.head.retries));
                    if retries < most && answer.head.retries >= retries {
                        self.stats.retries.add(1);
                        continue;
                    }
                    if answer.head.status.as_u16() == 401 && self.stats.succeeded.get() == 0 {
                        self.fail(Error::KeyRefused {
                            origin: self.origin.clone(),
                            status: 401,
                            detail: excerpt(&answer.body),
                        });
                        return None;
                    }
                    return Some(Ok(*answer));
                }
                Err(wire::Error::Closed | wire::Error::Cancelled) => return None,
                Err(error) => {
                    self.stats.retries.add(u64::from(retries));
                    let unconnected = matches!(
                        error,
                        wire::Error::Connection { .. } | wire::Error::Timeout { phase: Phase::Connect, .. }
                    );
                    if !unconnected {
                        return Some(Err(error));
                    }
                    let failures = self.health.failed();
                    let (origin, detail) = (self.origin.clone(), error.to_string());
                    match (known, failures) {
                        (true, None) => return Some(Err(error)),
                        (true, Some(failures)) => self.fail(Error::Outage { origin, failures, detail }),
                        (false, None) => {
                            self.stats.retries.add(1);
                            continue;
                        }
                        (false, Some(_)) => self.fail(Error::Unreachable { origin, detail }),
                    }
                    return None;
                }
            }
        }
    }

    /// Ends the job at once, for the first reason that was given.
    fn fail(&self, error: Error) {
        self.fatal.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        self.control.abort();
    }

    fn record(&self, line: &mut Vec<u8>, row: &Row, outcome: Result<Answer, wire::Error>) {
        let id = Id { run: self.run, sequence: self.recorded.fetch_add(1, Relaxed) };
        let verdict = match outcome {
            Ok(Answer { head, body }) => {
                if head.status.is_success() {
                    self.stats.retries.add(u64::from(head.retries));
                }
                record::answer(line, id, &row.custom_id, head.status, head.request_id(), &body)
            }
            Err(error) => {
                let code = match error {
                    wire::Error::Timeout { .. } => "request_timeout",
                    wire::Error::Cut { .. } => "answer_cut",
                    wire::Error::Connection { .. } => "connection_error",
                    _ => "invalid_request",
                };
                record::failure(line, id, &row.custom_id, code, &error.to_string());
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
