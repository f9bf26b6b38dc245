//! What is sent back: status, headers and a body, whole or as events, and how it is delivered.
//!
//! Owns the response head and the cutting of a body into pieces; it knows nothing of sockets, so the same
//! pieces go out over HTTP/1.1 and HTTP/2.

use std::time::Duration;

use bytes::Bytes;

use super::seed::Seed;

pub(super) const JSON: &str = "application/json";
pub(super) const EVENTS: &str = "text/event-stream; charset=utf-8";

/// How much of an event stream is gathered for one write.
const BATCH: usize = 16 * 1024;

/// A stream's events, made when they are wanted.
pub(super) trait Events: Send {
    /// Appends one whole event, its blank line included; `false` when there are no more.
    fn next(&mut self, out: &mut Vec<u8>) -> bool;
}

pub(super) enum Body {
    Whole(Bytes),
    Events(Box<dyn Events>),
    /// So many bytes, made while they are sent, a block at a time.
    Long(u64, Box<dyn Events>),
}

/// The same block over and over, up to a size.
pub(super) struct Repeated {
    block: Bytes,
    left: u64,
}

impl Repeated {
    pub(super) fn new(block: Bytes, size: u64) -> Self {
        Self { left: if block.is_empty() { 0 } else { size }, block }
    }
}

impl Events for Repeated {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        let size = self.block.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        out.extend_from_slice(self.block.get(..size).unwrap_or_default());
        self.left -= size as u64;
        size > 0
    }
}

pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) content_type: &'static str,
    /// On top of the usual headers, or instead of those of the same name.
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
}

impl Reply {
    pub(super) fn json(body: impl Into<Bytes>) -> Self {
        Self { status: 200, content_type: JSON, headers: Vec::new(), body: Body::Whole(body.into()) }
    }

    pub(super) fn events(events: impl Events + 'static) -> Self {
        Self { status: 200, content_type: EVENTS, headers: Vec::new(), body: Body::Events(Box::new(events)) }
    }

    /// An error as the API words it.
    pub(super) fn error(status: u16, message: &str, param: Option<&str>, code: Option<&str>) -> Self {
        let kind = match status {
            401 | 403 => "authentication_error",
            429 => "rate_limit_error",
            500.. => "server_error",
            _ => "invalid_request_error",
        };
        let mut writer = super::writer::Writer::with_capacity(160);
        writer.open(b'{').key("error").open(b'{').key("message").string(message).key("type").string(kind);
        for (key, value) in [("param", param), ("code", code)] {
            writer.key(key).string_or_null(value);
        }
        writer.close(b'}').close(b'}');
        Self { status, ..Self::json(writer.out) }
    }
}

/// A point in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    Bytes(usize),
    Events(usize),
}

/// How a body goes out when it does not simply go out.
#[derive(Clone, Debug, Default)]
pub struct Delivery {
    /// Close the connection there, the body unfinished.
    pub cut: Option<After>,
    /// Send nothing more from there on, until the peer closes.
    pub stall: Option<After>,
    /// So many bytes at a time, with a pause after each.
    pub drip: Option<(usize, Duration)>,
    /// A pause before each event but the first.
    pub pace: Duration,
    /// Close with a reset instead of an orderly end.
    pub reset: bool,
}

impl Delivery {
    pub(super) fn is_plain(&self) -> bool {
        self.cut.is_none() && self.stall.is_none() && self.drip.is_none() && self.pace.is_zero()
    }

    /// What to declare as the length of a whole body: a cut body is always declared longer than what comes.
    pub(super) fn declared(&self, length: usize) -> usize {
        match self.cut {
            Some(After::Bytes(at)) => length.max(at + 1),
            _ => length,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    More,
    /// Send what there is, wait, go on.
    Pause(Duration),
    Stall,
    Cut,
    End,
}

/// A body on its way out.
pub(super) struct Pieces {
    body: Body,
    delivery: Delivery,
    bytes: usize,
    events: usize,
    /// Of the current event, when bytes are counted out.
    rest: Vec<u8>,
    ended: bool,
}

impl Pieces {
    pub(super) fn new(body: Body, delivery: Delivery) -> Self {
        Self { body, delivery, bytes: 0, events: 0, rest: Vec::new(), ended: false }
    }

    /// Appends the next piece and says what comes after it.
    pub(super) fn next(&mut self, out: &mut Vec<u8>) -> Next {
        if self.delivery.drip.is_some() || matches!(self.limit(), Some(After::Bytes(_))) {
            return self.next_bytes(out);
        }
        let start = out.len();
        loop {
            if self.limit() == Some(After::Events(self.events)) {
                return self.at_limit();
            }
            let more = match &mut self.body {
                Body::Whole(bytes) => {
                    out.extend_from_slice(bytes);
                    // A whole body is one event to a limit in events.
                    self.events += 1;
                    self.body = Body::Whole(Bytes::new());
                    if self.limit() == Some(After::Events(self.events)) {
                        return self.at_limit();
                    }
                    false
                }
                Body::Events(events) | Body::Long(_, events) => events.next(out),
            };
            if !more {
                return if self.limit().is_some() { self.at_limit() } else { Next::End };
            }
            self.events += 1;
            if !self.delivery.pace.is_zero() && !matches!(self.body, Body::Long(..)) {
                return Next::Pause(self.delivery.pace);
            }
            if out.len() - start >= BATCH {
                return Next::More;
            }
        }
    }

    fn next_bytes(&mut self, out: &mut Vec<u8>) -> Next {
        let (mut size, pause) = self.delivery.drip.unwrap_or((BATCH, Duration::ZERO));
        size = size.max(1);
        while self.rest.len() < size && !self.ended {
            if self.limit() == Some(After::Events(self.events)) {
                self.ended = true;
                break;
            }
            match &mut self.body {
                Body::Whole(bytes) => {
                    self.rest.extend_from_slice(bytes);
                    self.ended = true;
                }
                Body::Events(events) | Body::Long(_, events) => self.ended = !events.next(&mut self.rest),
            }
            self.events += 1;
        }
        if let Some(After::Bytes(at)) = self.limit() {
            size = size.min(at.saturating_sub(self.bytes));
        }
        let size = size.min(self.rest.len());
        out.extend(self.rest.drain(..size));
        self.bytes += size;
        let done = self.ended && self.rest.is_empty();
        match self.limit() {
            Some(After::Bytes(at)) if done || self.bytes >= at => self.at_limit(),
            Some(_) if done => self.at_limit(),
            _ if done => Next::End,
            _ if pause.is_zero() => Next::More,
            _ => Next::Pause(pause),
        }
    }

    fn limit(&self) -> Option<After> {
        self.delivery.cut.or(self.delivery.stall)
    }

    fn at_limit(&self) -> Next {
        if self.delivery.cut.is_some() { Next::Cut } else { Next::Stall }
    }
}

/// What every answer of the API carries, besides its request id and its time.
const USUAL: [(&str, &str); 8] = [
    ("openai-version", "2020-10-01"),
    ("openai-organization", "ferroai-testing"),
    ("x-ratelimit-limit-requests", "10000"),
    ("x-ratelimit-limit-tokens", "2000000"),
    ("x-ratelimit-remaining-requests", "9999"),
    ("x-ratelimit-remaining-tokens", "1999000"),
    ("x-ratelimit-reset-requests", "6ms"),
    ("x-ratelimit-reset-tokens", "30ms"),
];

/// Hands out every header of an answer but those that frame it; the reply's own win over the usual ones.
pub(super) fn headers(reply: &Reply, request_id: &str, spent: Duration, mut put: impl FnMut(&str, &str)) {
    let own = |name: &str| reply.headers.iter().any(|(key, _)| key.eq_ignore_ascii_case(name));
    let mut usual = |name: &str, value: &str| {
        if reply.headers.is_empty() || !own(name) {
            put(name, value);
        }
    };
    usual("content-type", reply.content_type);
    usual("x-request-id", request_id);
    usual("openai-processing-ms", itoa::Buffer::new().format(spent.as_millis()));
    for (name, value) in USUAL {
        usual(name, value);
    }
    for (name, value) in &reply.headers {
        put(name, value);
    }
}

/// The id of the `number`th request a server was sent.
pub(super) fn request_id(seed: u64, number: u64) -> String {
    let mut id = Vec::with_capacity(36);
    id.extend_from_slice(b"req_");
    Seed::new(seed).fork("request").skip(number).hex(32, &mut id);
    String::from_utf8(id).unwrap_or_default()
}

pub(super) fn reason(status: u16) -> &'static str {
    http::StatusCode::from_u16(status).ok().and_then(|code| code.canonical_reason()).unwrap_or("Unknown")
}
