//! The seam: an attempt that a client of the caller's own makes, who is asked for it.
//!
//! Owns how an exchange is put to the caller, and taking what comes of it: the head, then the body piece by piece as
//! somebody wants it. Redirects, compression, proxies and connections are that client's trade. Of the limits only the
//! one for the whole call is kept here: a caller who is slow to ask for more is no silence of the server.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Version};
use tokio::sync::oneshot::Receiver;
use url::Url;

use super::{
    Arriving, Body, Error, Head, Incoming, Phase, Request, Timeouts,
    ask::{Caller, Question, Reply},
    client::RETRY_COUNT,
    content::Content,
    limits::{End, Watch},
    outflow::{Outflow, State},
    response::Source,
};

/// What is to be sent.
#[derive(Clone, Debug)]
pub struct Exchange {
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub body: Body,
    pub timeouts: Timeouts,
    /// Whether redirects are gone after; unless said, the caller's client knows.
    pub follow_redirects: Option<bool>,
    /// What is left for the whole call.
    pub left: Option<Duration>,
    /// The answer is wanted with its whole body.
    pub whole: bool,
}

/// The head of what came back, and the body where it is there already.
#[derive(Debug)]
pub struct Answered {
    pub status: StatusCode,
    pub version: Version,
    pub headers: HeaderMap,
    /// Where it came from, if not from where the request was sent.
    pub url: Option<Url>,
    pub body: Option<Bytes>,
}

/// Why there is no answer, or no more of it.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The limit that ran out, if it was one.
    pub phase: Option<Phase>,
    pub detail: String,
}

/// The end of an answer that was asked for and not given: the caller has gone.
fn gone<T>(_: T) -> Error {
    Error::Cancelled
}

pub(super) async fn attempt(
    request: &Request,
    caller: &Caller,
    headers: &HeaderMap,
    retries: u32,
    end: Option<End>,
    whole: bool,
) -> Result<Incoming, Error> {
    let mut headers = headers.clone();
    headers.entry(RETRY_COUNT).or_insert_with(|| HeaderValue::from(retries));
    let exchange = Exchange {
        method: request.method.clone(),
        url: request.url.clone(),
        headers,
        body: request.body.clone(),
        timeouts: bounded(request.timeouts, end),
        follow_redirects: request.follow_redirects,
        left: end.map(|end| end.left()),
        whole,
    };
    let limits = exchange.timeouts;
    let mut watch = Watch::new(&Timeouts::NONE, end);
    let asked = caller.put(Question::Exchange(Box::new(exchange)))?;
    let answered = match watch.during(async { asked.await.map_err(gone) }).await? {
        Reply::Answered(answered) => *answered,
        Reply::Failed(fault) => {
            return Err(failure(&fault, limits, end, |detail| Error::Connection { detail }));
        }
        _ => return Err(Error::Cancelled),
    };
    let Answered { status, version, headers, url, body } = answered;
    let url = url.unwrap_or_else(|| request.url.clone());
    let head = Head { status, headers, version, url, retries };
    let source = match body {
        Some(body) => Source::Whole(body),
        None => Source::Foreign(Box::new(Pieces { caller: caller.clone(), asked: None, limits, end })),
    };
    Ok(Incoming { head, body: Arriving::new(source, None, watch) })
}

/// An answer that the caller's client holds open; `total`: what is left for it, and the limit that this is left of.
pub fn resume(answered: Answered, url: Url, caller: Caller, total: Option<(Duration, Duration)>) -> Incoming {
    let end = total.map(|(left, limit)| End::after(left, limit));
    let Answered { status, version, headers, url: came_from, .. } = answered;
    let head = Head { status, headers, version, url: came_from.unwrap_or(url), retries: 0 };
    let limits = Timeouts { total: total.map(|(_, limit)| limit), ..Timeouts::NONE };
    let source = Source::Foreign(Box::new(Pieces { caller, asked: None, limits, end }));
    Incoming { head, body: Arriving::new(source, None, Watch::new(&Timeouts::NONE, end)) }
}

/// No single wait may outlast the call.
fn bounded(timeouts: Timeouts, end: Option<End>) -> Timeouts {
    let Some(left) = end.map(|end| end.left()) else { return timeouts };
    let bound = |limit: Option<_>| Some(limit.map_or(left, |limit| left.min(limit)));
    Timeouts {
        connect: bound(timeouts.connect),
        first_byte: bound(timeouts.first_byte),
        idle: bound(timeouts.idle),
        write: bound(timeouts.write),
        pool: bound(timeouts.pool),
        total: timeouts.total,
    }
}

fn failure(fault: &Fault, limits: Timeouts, end: Option<End>, other: impl FnOnce(String) -> Error) -> Error {
    let Some(phase) = fault.phase else { return other(fault.detail.clone()) };
    if let Some(end) = end.filter(|end| end.left().is_zero()) {
        return end.expired();
    }
    let limit = match phase {
        Phase::Connect => limits.connect,
        Phase::FirstByte => limits.first_byte,
        Phase::Idle => limits.idle,
        Phase::Write => limits.write,
        Phase::Pool => limits.pool,
        Phase::Total => limits.total,
    };
    Error::Timeout { phase, limit: limit.unwrap_or_default() }
}

/// A body that the caller's client reads.
pub(super) struct Pieces {
    caller: Caller,
    asked: Option<Receiver<Reply>>,
    limits: Timeouts,
    end: Option<End>,
}

impl fmt::Debug for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pieces").field("asked", &self.asked.is_some()).finish_non_exhaustive()
    }
}

impl Pieces {
    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        Poll::Ready(match ready!(self.poll_reply(Question::Body, context)) {
            Ok(Reply::Body(piece)) => piece.map(Ok),
            Ok(Reply::Failed(fault)) => {
                Some(Err(failure(&fault, self.limits, self.end, |detail| Error::Cut { detail })))
            }
            Ok(_) => Some(Err(Error::Cancelled)),
            Err(error) => Some(Err(error)),
        })
    }

    /// Nothing more is wanted: ready when the caller has closed it.
    pub(super) fn poll_leave(&mut self, context: &mut Context<'_>) -> Poll<()> {
        self.poll_reply(Question::Leave, context).map(drop)
    }

    fn poll_reply(&mut self, question: Question, context: &mut Context<'_>) -> Poll<Result<Reply, Error>> {
        let asked = match &mut self.asked {
            Some(asked) => asked,
            None => match self.caller.put(question) {
                Ok(asked) => self.asked.insert(asked),
                Err(error) => return Poll::Ready(Err(error)),
            },
        };
        let reply = ready!(Pin::new(asked).poll(context));
        self.asked = None;
        Poll::Ready(reply.map_err(gone))
    }
}

/// A body that is read while the caller's client sends it.
#[derive(Debug)]
pub struct Supply(Outflow);

impl Supply {
    /// From its start.
    pub fn new(content: &Content, caller: Caller) -> Self {
        Self(Outflow::new(content.clone(), Some(caller), Arc::new(State::default())))
    }

    /// The next piece, never an empty one; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        self.0.next().await
    }
}
