//! Bodies that a server has compressed.
//!
//! Owns undoing `gzip`, `deflate`, `br` and `zstd` while a body arrives, and the bound on what a few bytes may grow
//! to. An encoding that is not known is left to the caller: the bytes come as they are.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use async_compression::{
    tokio::bufread::{BrotliDecoder, GzipDecoder, ZlibDecoder, ZstdDecoder},
    zstd::DParameter,
};
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream::BoxStream};
use http::{HeaderMap, HeaderValue, header};
use tokio::io::AsyncRead;
use tokio_util::io::{ReaderStream, StreamReader};

use super::Error;

/// What we can undo, as the request says it.
pub(super) const ACCEPTED: HeaderValue = HeaderValue::from_static("gzip, deflate, br, zstd");

/// Up to here a body may unpack from however little: the largest answers that repeat themselves most, such as
/// the vectors of one text asked for two thousand times, stay below.
const FREE: u64 = 64 << 20;
/// Beyond that, a body may be so many times what has arrived of it. What is no bomb stays far below.
const GROWTH: u64 = 250;
/// The window of a zstd body on the web is 8 MiB at most (RFC 9659).
const ZSTD_WINDOW_LOG: u32 = 23;

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
    let arrived = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&arrived);
    let pieces = pieces.map(move |piece| {
        let piece = piece.map_err(io::Error::other)?;
        counter.fetch_add(piece.len() as u64, Ordering::Relaxed);
        Ok::<_, io::Error>(piece)
    });
    let source = StreamReader::new(pieces.boxed());
    match encoding {
        Encoding::Gzip => {
            let mut decoder = GzipDecoder::new(source);
            decoder.multiple_members(true);
            stream(decoder, arrived)
        }
        Encoding::Deflate => stream(ZlibDecoder::new(source), arrived),
        Encoding::Brotli => stream(BrotliDecoder::new(source), arrived),
        Encoding::Zstd => {
            let mut decoder = ZstdDecoder::with_params(source, &[DParameter::window_log_max(ZSTD_WINDOW_LOG)]);
            decoder.multiple_members(true);
            stream(decoder, arrived)
        }
    }
}

fn stream(reader: impl AsyncRead + Send + 'static, arrived: Arc<AtomicU64>) -> Decoded {
    let mut unpacked = 0_u64;
    let pieces = ReaderStream::with_capacity(reader, 16 << 10).map(move |piece| {
        let piece = piece.map_err(failure)?;
        unpacked += piece.len() as u64;
        if unpacked > FREE {
            let arrived = arrived.load(Ordering::Relaxed);
            if unpacked / GROWTH > arrived {
                return Err(Error::TooLarge {
                    detail: format!(
                        "its {arrived} compressed bytes unpack to more than {unpacked}; if that is meant to be, ask for \
                         it uncompressed with extra_headers={{\"accept-encoding\": \"identity\"}}"
                    ),
                });
            }
        }
        Ok(piece)
    });
    pieces.boxed()
}

/// An error of ours comes back as it went in; any other is the decoder's.
fn failure(error: io::Error) -> Error {
    match error.downcast::<Error>() {
        Ok(ours) => ours,
        Err(error) => Error::Cut { detail: format!("the compressed answer can't be read: {error}") },
    }
}
