//! A body on its way out.
//!
//! Owns handing bytes to the connection in pieces, and telling that they move: a long upload is no silence.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tokio::task::AbortHandle;
use tokio_util::sync::ReusableBoxFuture;

use super::{
    Error,
    ask::Caller,
    content::Content,
    outflow::{Outflow, PIECE, State},
    request,
};

pub(super) type Moved = Arc<State>;

/// The body could not be read; why is in its state.
#[derive(Debug, thiserror::Error)]
#[error("the body of the request could not be read")]
pub(super) struct Unreadable;

#[derive(Debug, Default)]
pub(super) struct Sending {
    source: Source,
    /// Up to a piece a body is gone at once, and nobody asks whether it moves.
    moved: Option<Moved>,
}

#[derive(Debug)]
enum Source {
    Bytes(Bytes),
    Streamed(Box<Streamed>),
}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl Sending {
    pub(super) fn new(body: &request::Body, caller: Option<&Caller>) -> Self {
        match body {
            request::Body::Empty => Self::default(),
            request::Body::Bytes(bytes) => {
                let moved = (bytes.len() > PIECE).then(Moved::default);
                Self { source: Source::Bytes(bytes.clone()), moved }
            }
            request::Body::Streamed(content) => {
                let moved = Moved::default();
                let streamed = Streamed::new(content, caller.cloned(), &moved);
                Self { source: Source::Streamed(Box::new(streamed)), moved: Some(moved) }
            }
        }
    }

    pub(super) fn moved(&self) -> Option<Moved> {
        self.moved.clone()
    }

    /// To be kept for as long as somebody wants the answer; nothing for a body that is gone at once.
    pub(super) fn leash(&self, task: &AbortHandle) -> Option<Leash> {
        self.moved().map(|moved| Leash { moved, task: task.clone() })
    }
}

/// Ends a connection that is still sending when nobody waits for it any more: what is left would go on for as long
/// as the server reads, or would never go at all.
#[derive(Debug)]
pub(super) struct Leash {
    moved: Moved,
    task: AbortHandle,
}

impl Leash {
    pub(super) fn is_free(&self) -> bool {
        self.moved.is_finished()
    }
}

impl Drop for Leash {
    fn drop(&mut self) {
        if !self.is_free() {
            self.task.abort();
        }
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = Unreadable;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Unreadable>>> {
        let Self { source, moved } = &mut *self;
        let piece = match source {
            Source::Bytes(left) if left.is_empty() => return Poll::Ready(None),
            Source::Bytes(left) => {
                let piece = left.split_to(left.len().min(PIECE));
                if let Some(moved) = moved
                    && left.is_empty()
                {
                    moved.finish();
                }
                piece
            }
            Source::Streamed(streamed) => match ready!(streamed.poll_piece(context)) {
                Some(Ok(piece)) => piece,
                Some(Err(error)) => {
                    if let Some(moved) = moved {
                        moved.fail(error);
                    }
                    return Poll::Ready(Some(Err(Unreadable)));
                }
                None => return Poll::Ready(None),
            },
        };
        if let Some(moved) = moved {
            moved.note();
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        match &self.source {
            Source::Bytes(left) => left.is_empty(),
            Source::Streamed(streamed) => streamed.left == Some(0),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.source {
            Source::Bytes(left) => SizeHint::with_exact(left.len() as u64),
            Source::Streamed(streamed) => streamed.left.map_or_else(SizeHint::default, SizeHint::with_exact),
        }
    }
}

type Next = (Outflow, Result<Option<Bytes>, Error>);

/// A body whose next piece is always being fetched.
struct Streamed {
    next: ReusableBoxFuture<'static, Next>,
    state: Moved,
    left: Option<u64>,
    over: bool,
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed").field("left", &self.left).finish_non_exhaustive()
    }
}

async fn next(mut outflow: Outflow) -> Next {
    let piece = outflow.next().await;
    (outflow, piece)
}

impl Streamed {
    fn new(content: &Content, caller: Option<Caller>, state: &Moved) -> Self {
        let outflow = Outflow::new(content.clone(), caller, Arc::clone(state));
        Self {
            next: ReusableBoxFuture::new(next(outflow)),
            state: Arc::clone(state),
            left: content.length(),
            over: false,
        }
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.over {
            return Poll::Ready(None);
        }
        let (outflow, outcome) = ready!(self.next.poll(context));
        self.next.set(next(outflow));
        let piece = outcome.transpose();
        match &piece {
            Some(Ok(piece)) => self.left = self.left.map(|left| left.saturating_sub(piece.len() as u64)),
            Some(Err(_)) | None => self.over = true,
        }
        if self.left == Some(0) || piece.is_none() {
            self.state.finish();
        }
        Poll::Ready(piece)
    }
}
