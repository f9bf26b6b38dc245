//! What passes over a connection, seen below HTTP.
//!
//! Owns a note of when bytes last came and went: headers that drip in one byte at a time are no silence, and hyper
//! tells of a head only when it is whole. Sits above encryption, so that what keeps that going is no answer.

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
}

impl<T> Noted<T> {
    pub(super) fn new(socket: T, traffic: Arc<Traffic>) -> Self {
        Self { socket, traffic }
    }

    fn wrote(&self, outcome: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        self.traffic.stuck.store(outcome.is_pending(), Ordering::Relaxed);
        if matches!(outcome, Poll::Ready(Ok(count)) if count > 0) {
            self.traffic.note(&self.traffic.sent);
        }
        outcome
    }
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
            self.traffic.note(&self.traffic.received);
        }
        Poll::Ready(Ok(()))
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Noted<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.socket).poll_write(context, bytes);
        self.wrote(outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
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
