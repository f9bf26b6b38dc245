//! How many connections a client may have at once.
//!
//! Owns the tickets, one for each connection, and what happens when the system has no descriptor left for one: the
//! tickets that could not be used are withheld for a while, so that callers wait for the connections there are.
//! Waiting callers are served in order. Its invariant: a ticket lives as long as its socket.

use std::{
    sync::{
        Arc, Mutex, PoisonError, Weak,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long it takes until more is tried after descriptors ran out.
const PATIENCE: Duration = Duration::from_millis(250);
/// Where the system sets no limit that can be read, and where its limit is beyond what one process needs.
const MOST: usize = 16_384;

#[derive(Debug)]
pub(super) struct Room {
    permits: Arc<Semaphore>,
    /// Sockets that there are.
    held: AtomicUsize,
    /// Callers that wait for a connection to any host.
    waiting: AtomicUsize,
    shortage: Mutex<Shortage>,
}

#[derive(Debug, Default)]
struct Shortage {
    withheld: Vec<OwnedSemaphorePermit>,
    last: Option<Instant>,
    mending: bool,
}

/// The right to one connection.
#[derive(Debug)]
pub(super) struct Ticket {
    permit: Option<OwnedSemaphorePermit>,
    room: Arc<Room>,
    held: bool,
}

impl Ticket {
    /// It has its socket from now on.
    pub(super) fn hold(&mut self) {
        if !self.held {
            self.held = true;
            self.room.held.fetch_add(1, Ordering::AcqRel);
        }
    }

    /// There was no descriptor for it. False if waiting is of no use, as no connection of ours will give one back.
    pub(super) fn withhold(mut self) -> bool {
        let room = Arc::clone(&self.room);
        let Some(permit) = self.permit.take() else { return false };
        drop(self);
        let mut shortage = room.shortage.lock().unwrap_or_else(PoisonError::into_inner);
        if room.held.load(Ordering::Acquire) == 0 {
            // Whoever else waits shall find out as well.
            shortage.withheld.clear();
            return false;
        }
        shortage.withheld.push(permit);
        shortage.last = Some(Instant::now());
        if !shortage.mending {
            shortage.mending = true;
            tokio::spawn(mend(Arc::downgrade(&room)));
        }
        true
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.held {
            self.room.held.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

/// Gives the withheld tickets back: one first, twice as many each time that goes well.
async fn mend(room: Weak<Room>) {
    let mut many = 1;
    loop {
        tokio::time::sleep(PATIENCE).await;
        let Some(room) = room.upgrade() else { return };
        let mut shortage = room.shortage.lock().unwrap_or_else(PoisonError::into_inner);
        many = if shortage.last.is_some_and(|last| last.elapsed() < PATIENCE) { 1 } else { many * 2 };
        let left = shortage.withheld.len().saturating_sub(many);
        shortage.withheld.truncate(left);
        if left == 0 {
            shortage.mending = false;
            return;
        }
    }
}

/// Somebody waits, for as long as this lives, or until a connection is handed to them.
#[derive(Debug)]
pub(super) struct Waits {
    room: Arc<Room>,
    over: AtomicBool,
}

impl Waits {
    pub(super) fn end(&self) {
        if !self.over.swap(true, Ordering::AcqRel) {
            self.room.waiting.fetch_sub(1, Ordering::AcqRel);
        }
    }

    pub(super) fn are_over(&self) -> bool {
        self.over.load(Ordering::Acquire)
    }
}

impl Drop for Waits {
    fn drop(&mut self) {
        self.end();
    }
}

impl Room {
    /// `most`: as many as descriptors allow unless given.
    pub(super) fn new(most: Option<usize>) -> Arc<Self> {
        let most = most.unwrap_or_else(usual).clamp(1, Semaphore::MAX_PERMITS);
        Arc::new(Self {
            permits: Arc::new(Semaphore::new(most)),
            held: AtomicUsize::new(0),
            waiting: AtomicUsize::new(0),
            shortage: Mutex::default(),
        })
    }

    fn ticket(self: &Arc<Self>, permit: OwnedSemaphorePermit) -> Ticket {
        Ticket { permit: Some(permit), room: Arc::clone(self), held: false }
    }

    pub(super) fn try_enter(self: &Arc<Self>) -> Option<Ticket> {
        Arc::clone(&self.permits).try_acquire_owned().ok().map(|permit| self.ticket(permit))
    }

    /// Waits for a connection to be closed.
    pub(super) async fn enter(self: &Arc<Self>) -> Option<Ticket> {
        Arc::clone(&self.permits).acquire_owned().await.ok().map(|permit| self.ticket(permit))
    }

    pub(super) fn waits(self: &Arc<Self>) -> Arc<Waits> {
        self.waiting.fetch_add(1, Ordering::AcqRel);
        Arc::new(Waits { room: Arc::clone(self), over: AtomicBool::new(false) })
    }

    /// Whether anybody waits for a connection.
    pub(super) fn is_awaited(&self) -> bool {
        self.waiting.load(Ordering::Acquire) > 0
    }
}

/// Three quarters of the descriptors this process may have: the rest is the program's own.
fn usual() -> usize {
    descriptors().map_or(MOST, |most| (most / 4 * 3).clamp(16, MOST))
}

/// How many descriptors this process may have; `None` where there is no limit to read.
#[cfg(unix)]
pub(super) fn descriptors() -> Option<usize> {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the pointer is to a struct of the type that the call fills in.
    let outcome = unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, &raw mut limit) };
    if outcome != 0 || limit.rlim_cur == libc::RLIM_INFINITY { None } else { usize::try_from(limit.rlim_cur).ok() }
}

#[cfg(not(unix))]
pub(super) fn descriptors() -> Option<usize> {
    None
}
