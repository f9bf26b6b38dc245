//! The bulk engine: a file of requests in, a file of answers out, without Python.
//!
//! Owns reading rows, sending them many at a time, and recording each answer as one appended line.
//! Refuses to overwrite an output or to share it with another process. Its invariants: a request whose
//! answer stands in the output is never sent again, what was recorded survives the end of the process at
//! any moment, and memory does not grow with the input but for one fingerprint per row.

mod control;
mod endpoint;
mod engine;
mod error;
mod faults;
mod feed;
mod health;
mod lane;
mod lines;
mod output;
mod raw;
mod reader;
mod record;
mod row;
mod seen;
mod sink;
mod stats;

pub use control::Control;
pub use engine::run;
pub use error::Error;
pub use feed::{Feed, Feeder};
pub use stats::{Stats, Summary};

use std::path::PathBuf;
use std::time::Duration;

use http::HeaderMap;

use crate::azure::Addresses;
use crate::http::Timeouts;

/// Where the rows come from.
#[derive(Debug)]
pub enum Source {
    Path(PathBuf),
    Stdin,
    /// Lines that somebody hands over while the job runs.
    Feed(Feed),
}

/// What to do with an output that has answers already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resume {
    /// Refuse it.
    No,
    /// Keep every recorded line and send what has none.
    Recorded,
    /// As `Recorded`, but drop the lines of failed requests and send those again.
    Failed,
}

#[derive(Clone, Debug)]
pub struct Config {
    /// What `/v1` in a row's `url` stands for.
    pub base_url: String,
    /// Of a client of Azure's: what else there is to know of addresses.
    pub azure: Option<Addresses>,
    /// Sent with each request.
    pub headers: HeaderMap,
    pub timeouts: Timeouts,
    pub max_retries: u32,
    pub concurrency: usize,
    pub resume: Resume,
    pub output: PathBuf,
    /// Where bad lines are reported; made only when there are some.
    pub errors: PathBuf,
    /// Longer input lines are bad lines.
    pub max_line: usize,
    /// How long requests in flight may go on once the job was asked to stop.
    pub grace: Duration,
}
