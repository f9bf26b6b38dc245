//! What passes over a connection, seen below HTTP.
//!
//! Owns a note of when bytes last came and went: headers that drip in one byte at a time are no silence, and hyper
//! tells of a head only when it is whole. Sits above encryption, so that what keeps that going is no answer.
//!
//! Owns too that the last word is read: a server that refuses a long request answers and hangs up while it is still
//! being sent, and hyper would tell of the broken pipe instead of the answer. Writing to nobody therefore just never
//! gets ready; reading gives the answer, or the end.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Duration, Instant},
};

/// A moment that traffic was noted at; two of one connection are the same only if nothing passed between.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Moment(u64);

/// Shared by a connection and by whoever waits for it.
#[derive(Debug)]
pub(super) struct Traffic {
    start: Instant,
    received: AtomicU64,
    sent: AtomicU64,
    stuck: AtomicBool,
}

impl Default for Traffic {
    fn default() -> Self {
        let never = AtomicU64::default;
        Self { start: Instant::now(), received: never(), sent: never(), stuck: AtomicBool::default() }
    }
}

impl Traffic {
    /// When bytes last came.
    pub(super) fn received(&self) -> Moment {
        Moment(self.received.load(Ordering::Relaxed))
    }

    /// When bytes last went.
    pub(super) fn sent(&self) -> Moment {
        Moment(self.sent.load(Ordering::Relaxed))
    }

    /// Whether there are bytes that should go and can't.
    pub(super) fn stuck(&self) -> bool {
        self.stuck.load(Ordering::Relaxed)
    }

    pub(super) fn at(&self, moment: Moment) -> Instant {
        self.start + Duration::from_nanos(moment.0)
    }

    pub(super) fn note_received(&self) {
        self.note(&self.received);
    }

    fn note(&self, moment: &AtomicU64) {
        let passed = u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        moment.store(passed, Ordering::Relaxed);
    }
}

/// A socket whose traffic is noted.
#[derive(Debug)]
pub(super) struct Noted<T> {
    socket: T,
    traffic: Arc<Traffic>,
    /// The other side has stopped listening.
    unheard: bool,
}

impl<T> Noted<T> {
    pub(super) fn new(socket: T, traffic: Arc<Traffic>) -> Self {
        Self { socket, traffic, unheard: false }
    }

    fn wrote(&mut self, outcome: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        self.traffic.stuck.store(outcome.is_pending(), Ordering::Relaxed);
        match &outcome {
            Poll::Ready(Ok(count)) if *count > 0 => self.traffic.note(&self.traffic.sent),
            Poll::Ready(Err(error)) if is_hang_up(error) => {
                self.unheard = true;
                return Poll::Pending;
            }
            _ => {}
        }
        outcome
    }
}

fn is_hang_up(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected};
    matches!(error.kind(), BrokenPipe | ConnectionReset | ConnectionAborted | NotConnected)
}

impl<T: AsyncRead + Unpin> AsyncRead for Noted<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.socket).poll_read(context, buffer))?;
        if buffer.filled().len() > before {
            self.traffic.note_received();
        }
        Poll::Ready(Ok(()))
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Noted<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.unheard {
            return Poll::Pending;
        }
        let outcome = Pin::new(&mut self.socket).poll_write(context, bytes);
        self.wrote(outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.unheard {
            return Poll::Pending;
        }
        let outcome = Pin::new(&mut self.socket).poll_write_vectored(context, pieces);
        self.wrote(outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    /// Takes nothing any more, and has a last word.
    struct HungUp(&'static [u8]);

    impl AsyncRead for HungUp {
        fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
            buffer.put_slice(std::mem::take(&mut self.0));
            Poll::Ready(Ok(()))
        }
    }

    impl AsyncWrite for HungUp {
        fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, _: &[u8]) -> Poll<io::Result<usize>> {
            Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    #[tokio::test]
    async fn the_last_word_is_read_though_nothing_can_be_said() {
        let (mut reading, mut writing) = tokio::io::split(Noted::new(HungUp(b"413"), Arc::default()));
        let mut answer = String::new();
        tokio::select! {
            biased;
            written = writing.write_all(b"hello") => assert!(written.is_err(), "written to nobody"),
            read = reading.read_to_string(&mut answer) => assert_eq!(read.ok(), Some(3)),
        }
        assert_eq!(answer, "413");
    }
}
