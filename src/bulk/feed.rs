//! Lines that somebody hands over while the job runs: a bounded queue with a waiting side for either.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use bytes::{Buf, Bytes};
use tokio::sync::Notify;

/// So many bytes may lie ready.
const AHEAD: usize = 1 << 20;

#[derive(Debug, Default)]
struct Queue {
    chunks: VecDeque<Bytes>,
    bytes: usize,
    /// Nothing more comes, or nobody takes it any more.
    closed: bool,
}

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    filled: Condvar,
    emptied: Notify,
}

/// The end that takes lines; dropping it ends the input.
#[derive(Debug)]
pub struct Feeder(Arc<Shared>);

/// The end that the job reads.
#[derive(Debug)]
pub struct Feed {
    shared: Arc<Shared>,
    chunk: Bytes,
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn has_room(&self) -> bool {
        let queue = self.queue();
        queue.closed || queue.bytes < AHEAD
    }

    fn close(&self) {
        self.queue().closed = true;
        self.filled.notify_one();
        self.emptied.notify_waiters();
    }
}

impl Feeder {
    pub fn new() -> (Self, Feed) {
        let shared = Arc::new(Shared::default());
        (Self(Arc::clone(&shared)), Feed { shared, chunk: Bytes::new() })
    }

    /// Takes whole lines. False when there is enough for now: wait for `room` before the next ones.
    pub fn push(&self, lines: Bytes) -> bool {
        let mut queue = self.0.queue();
        if queue.closed {
            return true;
        }
        queue.bytes += lines.len();
        queue.chunks.push_back(lines);
        let room = queue.bytes < AHEAD;
        drop(queue);
        self.0.filled.notify_one();
        room
    }

    /// Until there is room, or the job has ended.
    pub fn room(&self) -> impl Future<Output = ()> + Send + use<> {
        let shared = Arc::clone(&self.0);
        async move {
            loop {
                let emptied = shared.emptied.notified();
                tokio::pin!(emptied);
                emptied.as_mut().enable();
                if shared.has_room() {
                    return;
                }
                emptied.await;
            }
        }
    }
}

impl Drop for Feeder {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.shared.close();
    }
}

impl Read for Feed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.chunk.is_empty() {
            let mut queue = self
                .shared
                .filled
                .wait_while(self.shared.queue(), |queue| queue.chunks.is_empty() && !queue.closed)
                .unwrap_or_else(PoisonError::into_inner);
            let Some(chunk) = queue.chunks.pop_front() else { return Ok(0) };
            queue.bytes -= chunk.len();
            drop(queue);
            self.shared.emptied.notify_waiters();
            self.chunk = chunk;
        }
        let length = self.chunk.len().min(into.len());
        if let Some(into) = into.get_mut(..length) {
            self.chunk.copy_to_slice(into);
        }
        Ok(length)
    }
}
