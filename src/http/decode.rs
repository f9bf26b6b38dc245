//! Bodies that a server has compressed.
//!
//! Owns undoing `gzip`, `deflate`, `br` and `zstd` while a body arrives. An encoding that is not known is left to
//! the caller: the bytes come as they are.

use std::io;

use async_compression::tokio::bufread::{BrotliDecoder, GzipDecoder, ZlibDecoder, ZstdDecoder};
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream::BoxStream};
use http::{HeaderMap, HeaderValue, header};
use tokio::io::AsyncRead;
use tokio_util::io::{ReaderStream, StreamReader};

use super::Error;

/// What we can undo, as the request says it.
pub(super) const ACCEPTED: HeaderValue = HeaderValue::from_static("gzip, deflate, br, zstd");

pub(super) type Decoded = BoxStream<'static, Result<Bytes, Error>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Gzip,
    Deflate,
    Brotli,
    Zstd,
}

impl Encoding {
    /// The one encoding of a body, if it has one that we know.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        let name = headers.get(header::CONTENT_ENCODING)?.as_bytes().trim_ascii();
        [(&b"gzip"[..], Self::Gzip), (b"x-gzip", Self::Gzip), (b"deflate", Self::Deflate), (b"br", Self::Brotli)]
            .into_iter()
            .chain([(&b"zstd"[..], Self::Zstd)])
            .find_map(|(known, encoding)| name.eq_ignore_ascii_case(known).then_some(encoding))
    }
}

pub(super) fn decode<S>(encoding: Encoding, pieces: S) -> Decoded
where
    S: Stream<Item = Result<Bytes, Error>> + Send + 'static,
{
    let source = StreamReader::new(pieces.map(|piece| piece.map_err(io::Error::other)).boxed());
    match encoding {
        Encoding::Gzip => {
            let mut decoder = GzipDecoder::new(source);
            decoder.multiple_members(true);
            stream(decoder)
        }
        Encoding::Deflate => stream(ZlibDecoder::new(source)),
        Encoding::Brotli => stream(BrotliDecoder::new(source)),
        Encoding::Zstd => {
            let mut decoder = ZstdDecoder::new(source);
            decoder.multiple_members(true);
            stream(decoder)
        }
    }
}

fn stream(reader: impl AsyncRead + Send + 'static) -> Decoded {
    ReaderStream::with_capacity(reader, 16 << 10).map(|piece| piece.map_err(failure)).boxed()
}

/// An error of ours comes back as it went in; any other is the decoder's.
fn failure(error: io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(ours) => ours,
        Err(error) => Error::Cut { detail: format!("the compressed answer can't be read: {error}") },
    }
}
