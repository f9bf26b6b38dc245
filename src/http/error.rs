//! Everything that can go wrong between a request and its answer, as data.

use std::time::Duration;

use super::response::Answer;

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Connect,
    /// Between two pieces of the answer, or before its first byte.
    Read,
    /// Waiting for a free connection.
    Pool,
    /// Over all attempts and the whole answer.
    Total,
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("request timed out ({phase:?} limit of {limit:?})")]
    Timeout { phase: Phase, limit: Duration },
    /// No connection, or it broke. `detail` names the cause, with no secret in it.
    #[error("connection error: {detail}")]
    Connection { detail: String },
    /// The answer's status is not a success; the body has been read.
    #[error("status {}", .0.head.status)]
    Status(Box<Answer>),
    /// The answer was cut off after its head.
    #[error("the answer ended early: {detail}")]
    Cut { detail: String },
    /// The request can't be made as asked.
    #[error("{0}")]
    Invalid(String),
    #[error("the client is closed")]
    Closed,
    #[error("the call was cancelled")]
    Cancelled,
}
