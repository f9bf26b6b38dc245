//! What a job has done so far, readable from any thread while it runs, and its summary at the end.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// A number that only goes up, or that is balanced by its own going down.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    pub(super) fn add(&self, amount: u64) {
        self.0.fetch_add(amount, Relaxed);
    }

    pub(super) fn subtract(&self, amount: u64) {
        self.0.fetch_sub(amount, Relaxed);
    }

    pub fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

#[derive(Debug, Default)]
pub struct Stats {
    /// Length of the input, 0 if it can't be known.
    pub bytes_total: Count,
    /// Of the input lines that are dealt with: answered, bad or skipped.
    pub bytes_done: Count,
    /// The part of `bytes_done` that needed no request.
    pub bytes_skipped: Count,
    pub bytes_written: Count,
    pub succeeded: Count,
    pub failed: Count,
    pub bad_lines: Count,
    /// Rows of the input whose answer the output had already.
    pub skipped: Count,
    /// Answers found in the output when resuming.
    pub recorded: Count,
    pub retries: Count,
    pub tokens_in: Count,
    pub tokens_out: Count,
    pub in_flight: Count,
    started: OnceLock<Instant>,
    ended: OnceLock<Instant>,
}

impl Stats {
    /// The first request may go out from here on.
    pub(super) fn start(&self) {
        self.started.get_or_init(Instant::now);
    }

    pub(super) fn end(&self) {
        self.ended.get_or_init(Instant::now);
    }

    /// Since requests could be sent, without the reading of an earlier output.
    pub fn elapsed(&self) -> Duration {
        let Some(started) = self.started.get() else { return Duration::ZERO };
        self.ended.get().copied().unwrap_or_else(Instant::now).duration_since(*started)
    }

    pub fn running(&self) -> bool {
        self.started.get().is_some()
    }
}

/// How a job ended that was not ended by an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Stopped from outside before the input's end.
    pub interrupted: bool,
    pub output: PathBuf,
    /// Only if there were bad lines.
    pub errors: Option<PathBuf>,
}
