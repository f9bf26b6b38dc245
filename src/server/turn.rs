//! One request's turn: counted, looked up in the script, answered.
//!
//! Owns the decision what comes back; the connection owns how. A request is in flight for as long as its
//! turn lives.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::Shared;
use super::reply::{Body, Delivery, EVENTS, Events, JSON, Reply};
use super::request::Request;
use super::script::{Act, Plan, Scripted, Wish};
use super::seed::{Seed, fraction};

pub(super) enum Outcome {
    Reply(Reply),
    Raw(Bytes),
    Drop,
    Refuse,
}

pub(super) struct Turn {
    shared: Arc<Shared>,
    pub(super) number: u64,
    pub(super) delay: Duration,
    pub(super) delivery: Delivery,
    /// No further request is taken on this connection.
    pub(super) last: bool,
    act: Act,
}

impl Turn {
    pub(super) fn begin(shared: &Arc<Shared>, request: &Request, connection: u64) -> Self {
        let number = shared.record.begin(request, connection);
        let config = &shared.config;
        let mut delay = config.latency;
        if !config.jitter.is_zero() {
            delay += config.jitter.mul_f64(Seed::new(config.seed).fork("latency").skip(number).fraction());
        }
        let (plan, draw) = shared.script.take(request).unwrap_or_default();
        let Plan { act, delay: more, jitter, mut delivery, last } = plan;
        if delivery.pace.is_zero() {
            delivery.pace = config.pace;
        }
        delay += more + jitter.mul_f64(fraction(draw.rotate_left(32)));
        Self { shared: Arc::clone(shared), number, delay, delivery, last, act }
    }

    pub(super) fn outcome(&self, request: &Request) -> Outcome {
        match &self.act {
            Act::Nothing => Outcome::Reply(self.shared.answers.answer(request, &Wish::default())),
            Act::Answer(wish) => Outcome::Reply(self.wished(request, wish)),
            Act::Respond { status, headers, body } => Outcome::Reply(scripted(*status, headers, body)),
            Act::Raw(bytes) => Outcome::Raw(bytes.clone()),
            Act::Drop => Outcome::Drop,
            Act::Refuse => Outcome::Refuse,
        }
    }

    fn wished(&self, request: &Request, wish: &Wish) -> Reply {
        let mut reply = match wish.status {
            Some(status) if status >= 400 => Reply::error(status, failure(status), None, None),
            Some(status) if status >= 300 => Reply { status, ..Reply::json(Vec::new()) },
            status => {
                let mut reply = self.shared.answers.answer(request, wish);
                if let (Some(status), 200) = (status, reply.status) {
                    reply.status = status;
                }
                reply
            }
        };
        reply.headers.extend(wish.headers.iter().cloned());
        reply
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.shared.record.end();
    }
}

fn failure(status: u16) -> &'static str {
    match status {
        401 => "The API key given is not a valid one.",
        403 => "This key may not use that.",
        404 => "There is no such thing here.",
        408 => "The request took too long to arrive.",
        409 => "The request is in conflict with another one.",
        429 => "Too many requests for now: wait and try again.",
        500 => "The server failed while it worked on the request.",
        503 => "The server has too much to do: try again later.",
        _ => "The request was refused, as the test asked.",
    }
}

struct Fixed {
    events: Arc<[Bytes]>,
    at: usize,
}

impl Events for Fixed {
    fn next(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(event) = self.events.get(self.at) else { return false };
        out.extend_from_slice(event);
        self.at += 1;
        true
    }
}

fn scripted(status: u16, headers: &[(String, String)], body: &Scripted) -> Reply {
    let mut headers = headers.to_vec();
    match body {
        Scripted::Whole { content_type, body } => {
            let named = headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
            if let (Some(content_type), false) = (content_type, named) {
                headers.push(("content-type".to_owned(), content_type.clone()));
            }
            Reply { status, content_type: JSON, headers, body: Body::Whole(body.clone()) }
        }
        Scripted::Events(events) => {
            let events = Fixed { events: Arc::clone(events), at: 0 };
            Reply { status, content_type: EVENTS, headers, body: Body::Events(Box::new(events)) }
        }
    }
}
