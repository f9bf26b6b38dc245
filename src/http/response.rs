//! What came back.
//!
//! Owns the answer's head and its body while it arrives: reading it within the call's limits, telling a cut
//! connection from an end, and collecting it whole. Dropping an unfinished body closes its connection.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::{HeaderMap, StatusCode, Version};
use hyper::body::Body as _;
use tokio::time::{Instant, timeout_at};
use url::Url;

use super::{
    Error,
    decode::{Decoded, Encoding, decode},
    detail,
    foreign::Pieces,
    host::Lease,
    http2::Streamed,
    limits::Watch,
};

/// What one answer may take when it is held in memory whole. The largest files of the API are half of that.
const LARGEST: u64 = 1 << 30;
/// An announced length is trusted up to here when memory is set aside for a body.
const TRUSTED_LENGTH: u64 = 64 << 20;

#[derive(Clone, Debug)]
pub struct Head {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub version: Version,
    /// Where the answer came from, after redirects.
    pub url: Url,
    /// How many attempts came before this one.
    pub retries: u32,
}

impl Head {
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }
}

/// A whole answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub head: Head,
    pub body: Bytes,
}

/// An answer whose body is still arriving; dropping it closes the connection.
#[derive(Debug)]
pub struct Incoming {
    pub head: Head,
    pub body: Arriving,
}

impl Incoming {
    /// Reads the body to its end.
    pub async fn collect(mut self) -> Result<Answer, Error> {
        let body = self.body.collect().await?;
        Ok(Answer { head: self.head, body })
    }
}

/// Where the pieces come from.
pub(super) enum Source {
    /// A connection of ours, which goes back when the body is whole.
    Own {
        body: hyper::body::Incoming,
        lease: Option<Lease>,
    },
    /// A stream of an HTTP/2 connection.
    Streamed(Streamed),
    /// A client of the caller's own reads it.
    Foreign(Box<Pieces>),
    /// All of it is there.
    Whole(Bytes),
    Decoded(Decoded),
    Ended,
}

impl Source {
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            let frame = match self {
                Self::Own { body, lease } => {
                    let frame = ready!(Pin::new(&mut *body).poll_frame(context));
                    let whole = match &frame {
                        Some(frame) => frame.is_ok() && body.is_end_stream(),
                        None => true,
                    };
                    if whole && let Some(lease) = lease.take() {
                        lease.give_back();
                    }
                    frame.map(|frame| frame.map_err(|error| detail::of(&error)))
                }
                Self::Streamed(body) => {
                    let piece = ready!(body.poll_piece(context));
                    return Poll::Ready(piece.map(|piece| piece.map_err(|detail| Error::Cut { detail })));
                }
                Self::Decoded(pieces) => return pieces.as_mut().poll_next(context),
                Self::Foreign(pieces) => return pieces.poll_piece(context),
                Self::Whole(bytes) if bytes.is_empty() => None,
                Self::Whole(bytes) => return Poll::Ready(Some(Ok(std::mem::take(bytes)))),
                Self::Ended => None,
            };
            match frame {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(piece) if !piece.is_empty() => return Poll::Ready(Some(Ok(piece))),
                    // Trailers say nothing that we use.
                    _ => {}
                },
                Some(Err(detail)) => return Poll::Ready(Some(Err(Error::Cut { detail }))),
                None => return Poll::Ready(None),
            }
        }
    }

    /// How much is still to come, where the server has said so.
    fn left(&self) -> Option<u64> {
        match self {
            Self::Own { body, .. } => body.size_hint().exact(),
            Self::Streamed(body) => body.left(),
            Self::Decoded(_) | Self::Foreign(_) => None,
            Self::Whole(bytes) => Some(bytes.len() as u64),
            Self::Ended => Some(0),
        }
    }
}

impl Stream for Source {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}

/// A body as it arrives, in pieces.
pub struct Arriving {
    source: Source,
    watch: Watch,
}

impl fmt::Debug for Arriving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Arriving").field("left", &self.source.left()).finish_non_exhaustive()
    }
}

impl Arriving {
    pub(super) fn new(mut source: Source, encoding: Option<Encoding>, mut watch: Watch) -> Self {
        watch.answered();
        // Of a body that is empty nothing will be polled.
        match &mut source {
            Source::Own { body, lease } if body.is_end_stream() => {
                if let Some(lease) = lease.take() {
                    lease.give_back();
                }
            }
            Source::Streamed(body) => body.release_if_over(),
            _ => {}
        }
        if let Some(encoding) = encoding
            && source.left() != Some(0)
        {
            source = Source::Decoded(decode(encoding, source));
        }
        Self { source, watch }
    }

    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let error = match self.source.poll_piece(context) {
            Poll::Ready(Some(Ok(piece))) => {
                self.watch.heard();
                return Poll::Ready(Some(Ok(piece)));
            }
            Poll::Ready(Some(Err(error))) => Some(error),
            Poll::Ready(None) => None,
            Poll::Pending => Some(ready!(self.watch.poll_expired(context))),
        };
        // The connection has gone back, or is of no more use: closing it now frees the server too.
        self.source = Source::Ended;
        Poll::Ready(error.map(Err))
    }

    /// Ready when whoever reads it for us, if anybody does, knows that no more is wanted.
    pub(super) fn poll_leave(&mut self, context: &mut Context<'_>) -> Poll<()> {
        match &mut self.source {
            Source::Foreign(pieces) => pieces.poll_leave(context),
            _ => Poll::Ready(()),
        }
    }

    pub(super) fn is_foreign(&self) -> bool {
        matches!(self.source, Source::Foreign(_))
    }

    /// The next piece, never an empty one; `None` at the end.
    pub async fn piece(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.poll_piece(context)).await
    }

    /// All that is left. A body in one piece is not copied.
    pub async fn collect(&mut self) -> Result<Bytes, Error> {
        let Some(first) = self.piece().await.transpose()? else { return Ok(Bytes::new()) };
        let left = self.source.left();
        if left.is_some_and(|left| left > LARGEST) {
            return Err(self.too_large());
        }
        if left == Some(0) {
            return Ok(first);
        }
        let Some(second) = self.piece().await.transpose()? else { return Ok(first) };
        let room = usize::try_from(left.unwrap_or_default().min(TRUSTED_LENGTH)).unwrap_or_default();
        let mut whole = BytesMut::with_capacity(first.len() + room.max(second.len()));
        whole.extend_from_slice(&first);
        whole.extend_from_slice(&second);
        while let Some(piece) = self.piece().await.transpose()? {
            if (whole.len() + piece.len()) as u64 > LARGEST {
                return Err(self.too_large());
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// Ends the answer: its connection closes.
    fn too_large(&mut self) -> Error {
        self.source = Source::Ended;
        Error::TooLarge {
            detail: format!("more than the {} MiB that are held in memory; stream it to a file instead", LARGEST >> 20),
        }
    }

    pub(super) fn left(&self) -> Option<u64> {
        self.source.left()
    }

    /// What comes before the end, a failure, `most` bytes or the time `limit`: of a report on a failure, a part is
    /// better than none, and better than an exception that never comes.
    pub(super) async fn gather(&mut self, most: usize, limit: Duration) -> Bytes {
        let end = Instant::now() + limit;
        let mut whole = BytesMut::new();
        while whole.len() < most
            && let Ok(Some(Ok(piece))) = timeout_at(end, self.piece()).await
        {
            whole.extend_from_slice(&piece);
        }
        whole.truncate(most);
        whole.freeze()
    }
}

impl Stream for Arriving {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}
