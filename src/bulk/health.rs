//! Whether there is somebody at the other end: ends a job whose every request would fail.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// So many requests in vain before the first answer, and the address is taken to be wrong.
const AT_FIRST: usize = 3;
/// So many in a row later on (or the number in flight), and the server is taken to be gone.
const LATER: usize = 32;

#[derive(Debug)]
pub(super) struct Health {
    reached: AtomicBool,
    in_vain: AtomicUsize,
    limit: usize,
}

impl Health {
    pub(super) fn new(concurrency: usize) -> Self {
        Self { reached: AtomicBool::new(false), in_vain: AtomicUsize::new(0), limit: concurrency.max(LATER) }
    }

    /// Whether the server has ever answered in this run.
    pub(super) fn reached(&self) -> bool {
        self.reached.load(Relaxed)
    }

    pub(super) fn answered(&self) {
        self.reached.store(true, Relaxed);
        self.in_vain.store(0, Relaxed);
    }

    /// A request got no connection; how many in a row, if that is too many.
    pub(super) fn failed(&self) -> Option<usize> {
        let failures = self.in_vain.fetch_add(1, Relaxed) + 1;
        let limit = if self.reached() { self.limit } else { AT_FIRST };
        (failures >= limit).then_some(failures)
    }
}
