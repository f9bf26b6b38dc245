//! Everything that can go wrong between a request and its answer, as data.

use std::{sync::Arc, time::Duration};

use super::response::Answer;
use crate::json::Document;

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Connect,
    /// Before the answer's first byte.
    FirstByte,
    /// Between two bytes of the answer.
    Idle,
    /// The other side takes nothing of what is to be sent.
    Write,
    /// Waiting for a free connection.
    Pool,
    /// Over all attempts and the whole answer.
    Total,
}

impl Phase {
    /// As people and programs are told it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::FirstByte => "first_byte",
            Self::Idle => "idle",
            Self::Write => "write",
            Self::Pool => "pool",
            Self::Total => "total",
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the {} limit of {limit:?} ran out", .phase.name())]
    Timeout { phase: Phase, limit: Duration },
    /// No connection could be made. `detail` names the cause, with no secret in it.
    #[error("connection error: {detail}")]
    Unreachable { detail: String },
    /// A connection broke before the answer had begun. `detail` as above.
    #[error("connection error: {detail}")]
    Connection { detail: String },
    /// The answer's status is not a success; the body has been read.
    #[error("status {}", .0.head.status)]
    Status(Box<Answer>),
    /// The answer was cut off after its head.
    #[error("the answer ended early: {detail}")]
    Cut { detail: String },
    /// The server reported a failure inside a stream whose head said success. `body` is the event's whole data;
    /// `stream::failure` finds the `error` in it.
    #[error("the server reported an error in the stream")]
    Event { event: Option<Arc<str>>, body: Document },
    /// What came is not what the protocol allows there.
    #[error("{detail}")]
    Malformed { detail: String },
    /// More than anybody can have meant to send, or than is held in memory.
    #[error("the answer is too large: {detail}")]
    TooLarge { detail: String },
    #[error("the server redirected more than {limit} times")]
    Redirects { limit: usize },
    /// A part of the body could not be read to the end that was announced. The connection is closed: what has been
    /// sent can't be taken back.
    #[error("{name} could not be sent: {detail}")]
    Upload { name: Arc<str>, detail: String },
    /// The request can't be made as asked.
    #[error("{0}")]
    Invalid(String),
    #[error("the client is closed")]
    Closed,
    #[error("the call was cancelled")]
    Cancelled,
}

impl Error {
    /// What went wrong while there was no connection yet.
    pub(super) fn of_dialing(self) -> Self {
        match self {
            Self::Connection { detail } => Self::Unreachable { detail },
            other => other,
        }
    }
}
