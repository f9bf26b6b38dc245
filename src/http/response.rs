//! What came back.
//!
//! Owns the answer's head and its body while it arrives: reading it within the call's limits, telling a cut
//! connection from an end, and collecting it whole. Dropping an unfinished body closes its connection.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::{HeaderMap, StatusCode, Version};
use hyper::body::Body as _;
use url::Url;

use super::{Error, detail, limits::Watch};

/// An announced length is trusted up to here when memory is set aside for a body.
const TRUSTED_LENGTH: u64 = 16 << 20;

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
    pub async fn collect(self) -> Result<Answer, Error> {
        Ok(Answer { head: self.head, body: self.body.collect(usize::MAX).await? })
    }
}

/// A body as it arrives, in pieces.
#[derive(Debug)]
pub struct Arriving {
    source: reqwest::Body,
    watch: Watch,
    ended: bool,
}

impl Arriving {
    pub(super) fn new(source: reqwest::Body, mut watch: Watch) -> Self {
        watch.heard();
        Self { source, watch, ended: false }
    }

    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        loop {
            let error = match Pin::new(&mut self.source).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    self.watch.heard();
                    match frame.into_data() {
                        Ok(piece) if !piece.is_empty() => return Poll::Ready(Some(Ok(piece))),
                        // Trailers say nothing that we use.
                        _ => continue,
                    }
                }
                Poll::Ready(None) => {
                    self.ended = true;
                    return Poll::Ready(None);
                }
                Poll::Ready(Some(Err(error))) => Error::Cut { detail: detail::of(&error) },
                Poll::Pending => match self.watch.poll_expired(context) {
                    Poll::Ready(error) => error,
                    Poll::Pending => return Poll::Pending,
                },
            };
            self.ended = true;
            // The connection is of no more use; closing it now frees the server too.
            self.source = reqwest::Body::default();
            return Poll::Ready(Some(Err(error)));
        }
    }

    /// The next piece, never an empty one; `None` at the end.
    pub async fn piece(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| self.poll_piece(context)).await
    }

    /// All that is left, but no more than `most` bytes: the rest is not read.
    pub(super) async fn collect(mut self, most: usize) -> Result<Bytes, Error> {
        let Some(first) = self.piece().await.transpose()? else { return Ok(Bytes::new()) };
        let announced = self.source.size_hint().exact();
        if announced == Some(0) || first.len() >= most {
            return Ok(first);
        }
        let Some(second) = self.piece().await.transpose()? else { return Ok(first) };
        let room = announced.unwrap_or_default().min(TRUSTED_LENGTH);
        let mut whole = BytesMut::with_capacity(first.len() + second.len().max(usize::try_from(room).unwrap_or(0)));
        whole.extend_from_slice(&first);
        whole.extend_from_slice(&second);
        while whole.len() < most
            && let Some(piece) = self.piece().await.transpose()?
        {
            whole.extend_from_slice(&piece);
        }
        whole.truncate(most);
        Ok(whole.freeze())
    }

    /// Reads what little is left of a finished answer, so that its connection can serve the next one.
    pub(super) async fn drain(mut self) {
        while let Some(Ok(_)) = self.piece().await {}
    }
}

impl Stream for Arriving {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(context)
    }
}
