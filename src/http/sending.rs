//! A body on its way out.
//!
//! Owns handing bytes to the connection in pieces, and telling that it moves: a long upload is no silence.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// Up to here a body is one piece, and nobody asks whether it moves.
const PIECE: usize = 128 << 10;

/// Whether a body has moved since it was last asked.
pub(super) type Moved = Arc<AtomicBool>;

#[derive(Debug, Default)]
pub(super) struct Sending {
    left: Bytes,
    moved: Option<Moved>,
}

impl Sending {
    pub(super) fn new(bytes: Bytes) -> Self {
        let moved = (bytes.len() > PIECE).then(Moved::default);
        Self { left: bytes, moved }
    }

    pub(super) fn moved(&self) -> Option<Moved> {
        self.moved.clone()
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.left.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(moved) = &self.moved {
            moved.store(true, Ordering::Relaxed);
        }
        let length = self.left.len().min(PIECE);
        Poll::Ready(Some(Ok(Frame::data(self.left.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left.len() as u64)
    }
}
