//! The writing side: answers gather in one buffer that its own thread appends to the output.
//!
//! Invariant: an answer waits no longer than [`PATIENCE`] for its turn to be written, and what gathers
//! while the disk is busy is bounded by [`HIGH`].

use std::fs::File;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::Stats;

const PATIENCE: Duration = Duration::from_millis(20);
/// So much is written without waiting for more.
const FULL: usize = 256 << 10;
/// So much, and whoever has an answer waits.
const HIGH: usize = 8 << 20;

#[derive(Default)]
struct Gathered {
    buffer: Vec<u8>,
    closed: bool,
    failed: bool,
}

#[derive(Default)]
pub(super) struct Sink {
    gathered: Mutex<Gathered>,
    filled: Condvar,
    emptied: Notify,
}

impl Sink {
    fn gathered(&self) -> MutexGuard<'_, Gathered> {
        self.gathered.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn push(&self, line: &[u8]) {
        let mut gathered = self.gathered();
        let before = gathered.buffer.len();
        gathered.buffer.extend_from_slice(line);
        let after = gathered.buffer.len();
        drop(gathered);
        if before == 0 || (before < FULL && after >= FULL) {
            self.filled.notify_one();
        }
    }

    fn has_room(&self) -> bool {
        let gathered = self.gathered();
        gathered.buffer.len() < HIGH || gathered.failed
    }

    /// Waits while the disk is behind.
    pub(super) async fn room(&self) {
        loop {
            let emptied = self.emptied.notified();
            tokio::pin!(emptied);
            emptied.as_mut().enable();
            if self.has_room() {
                return;
            }
            emptied.await;
        }
    }

    /// Nothing more comes: the writer ends when all is written.
    pub(super) fn close(&self) {
        self.gathered().closed = true;
        self.filled.notify_one();
    }

    /// The writer's thread, to the end.
    pub(super) fn write(&self, mut file: File, stats: &Arc<Stats>) -> io::Result<()> {
        let written = self.append(&mut file, stats);
        if written.is_err() {
            self.gathered().failed = true;
            self.emptied.notify_waiters();
        }
        written
    }

    fn append(&self, file: &mut File, stats: &Arc<Stats>) -> io::Result<()> {
        let mut spare = Vec::new();
        loop {
            let gathered = self.gathered();
            let gathered = self
                .filled
                .wait_while(gathered, |gathered| gathered.buffer.is_empty() && !gathered.closed)
                .unwrap_or_else(PoisonError::into_inner);
            let waiting = |gathered: &mut Gathered| gathered.buffer.len() < FULL && !gathered.closed;
            let (mut gathered, _) =
                self.filled.wait_timeout_while(gathered, PATIENCE, waiting).unwrap_or_else(PoisonError::into_inner);
            let last = gathered.closed;
            std::mem::swap(&mut gathered.buffer, &mut spare);
            drop(gathered);
            self.emptied.notify_waiters();
            file.write_all(&spare)?;
            stats.bytes_written.add(spare.len() as u64);
            spare.clear();
            spare.shrink_to(4 * FULL);
            if last {
                return match file.sync_data() {
                    // A pipe or a device has nothing to keep.
                    Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
                    synced => synced,
                };
            }
        }
    }
}
