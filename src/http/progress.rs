//! What passes over a connection, seen below HTTP.
//!
//! Owns a note of whether bytes came or went since somebody last asked: headers that drip in one byte at a time are
//! no silence, and hyper tells of a head only when it is whole.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Shared by a connection and by whoever waits for it.
#[derive(Debug, Default)]
pub(super) struct Traffic {
    received: AtomicBool,
    sent: AtomicBool,
}

#[expect(dead_code, reason = "the limits of a call begin to ask in a moment")]
impl Traffic {
    /// Whether bytes have come since this was last asked.
    pub(super) fn received(&self) -> bool {
        self.received.swap(false, Ordering::Relaxed)
    }

    /// Whether bytes have gone since this was last asked.
    pub(super) fn sent(&self) -> bool {
        self.sent.swap(false, Ordering::Relaxed)
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
        if matches!(outcome, Poll::Ready(Ok(count)) if count > 0) {
            self.traffic.sent.store(true, Ordering::Relaxed);
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
            self.traffic.received.store(true, Ordering::Relaxed);
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
