//! What the server saw: requests in the order they came, connections, work under way.
//!
//! Owns the counts and the waiting on them. Counting costs an atomic per request and recording a lock;
//! waiting is for tests and never for the server's own threads.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::request::Request;

/// A request with when and where it came.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub request: Request,
    /// Since the server started.
    pub at: Duration,
    /// Which connection brought it, counted from one.
    pub connection: u64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connections {
    pub accepted: u64,
    pub closed: u64,
}

impl Connections {
    pub fn open(self) -> u64 {
        self.accepted.saturating_sub(self.closed)
    }
}

#[derive(Debug, Default)]
struct Seen {
    requests: Vec<Recorded>,
    connections: Connections,
}

#[derive(Debug)]
pub(super) struct Record {
    keep: bool,
    started: Instant,
    seen: Mutex<Seen>,
    changed: Condvar,
    requests: AtomicU64,
    in_flight: AtomicU64,
    most_in_flight: AtomicU64,
}

impl Record {
    pub(super) fn new(keep: bool) -> Self {
        Self {
            keep,
            started: Instant::now(),
            seen: Mutex::default(),
            changed: Condvar::new(),
            requests: AtomicU64::new(0),
            in_flight: AtomicU64::new(0),
            most_in_flight: AtomicU64::new(0),
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn opened(&self) -> u64 {
        let mut seen = self.seen();
        seen.connections.accepted += 1;
        self.changed.notify_all();
        seen.connections.accepted
    }

    pub(super) fn closed(&self) {
        self.seen().connections.closed += 1;
        self.changed.notify_all();
    }

    /// Counts a request in and gives its number, from zero.
    pub(super) fn begin(&self, request: &Request, connection: u64) -> u64 {
        let now = self.in_flight.fetch_add(1, Ordering::AcqRel) + 1;
        if now > self.most_in_flight.load(Ordering::Relaxed) {
            self.most_in_flight.fetch_max(now, Ordering::AcqRel);
        }
        if self.keep {
            let recorded = Recorded { request: request.clone(), at: self.started.elapsed(), connection };
            self.seen().requests.push(recorded);
            self.changed.notify_all();
        }
        self.requests.fetch_add(1, Ordering::AcqRel)
    }

    pub(super) fn end(&self) {
        self.in_flight.fetch_sub(1, Ordering::AcqRel);
    }

    pub(super) fn keeps(&self) -> bool {
        self.keep
    }

    pub(super) fn count(&self) -> u64 {
        self.requests.load(Ordering::Acquire)
    }

    pub(super) fn in_flight(&self) -> u64 {
        self.in_flight.load(Ordering::Acquire)
    }

    pub(super) fn most_in_flight(&self) -> u64 {
        self.most_in_flight.load(Ordering::Acquire)
    }

    pub(super) fn connections(&self) -> Connections {
        self.seen().connections
    }

    pub(super) fn requests(&self, from: usize) -> Vec<Recorded> {
        self.seen().requests.get(from..).unwrap_or_default().to_vec()
    }

    pub(super) fn forget(&self) {
        self.seen().requests.clear();
        self.most_in_flight.store(self.in_flight(), Ordering::Release);
    }

    /// Waits until what was seen satisfies `done`, or the time is up.
    pub(super) fn wait(&self, limit: Duration, done: impl Fn(usize, Connections) -> bool) -> bool {
        let (_seen, outcome) = self
            .changed
            .wait_timeout_while(self.seen(), limit, |seen| !done(seen.requests.len(), seen.connections))
            .unwrap_or_else(PoisonError::into_inner);
        !outcome.timed_out()
    }
}
