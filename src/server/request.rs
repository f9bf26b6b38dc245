//! One request as it came: reading it from a socket, and the few facts about it that answering needs.
//!
//! Owns HTTP/1.1 framing of requests (length, chunks, `Expect`); refuses what is not HTTP with a status and
//! a reason. The head stays the bytes that came: its headers are looked at again only when a test asks.
//! Forms are read in constant memory: of a long one the beginning is kept, and what `form` keeps of its parts.

use std::ops::Range;
use std::sync::Arc;

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::form::{self, KEPT, Part, Scan};

const MAX_HEADERS: usize = 128;
const MAX_HEAD: usize = 256 * 1024;
/// How much of a form is read at once.
const PIECE: usize = 128 * 1024;

#[derive(Clone, Debug, Default)]
pub struct Request {
    head: Bytes,
    body: Bytes,
    size: u64,
    parts: Option<Arc<[Part]>>,
    method: Range<usize>,
    path: Range<usize>,
    query: Range<usize>,
    /// `Authorization` or `api-key` is there and not blank.
    pub(super) authorized: bool,
    pub(super) keep_alive: bool,
}

#[derive(Debug)]
pub(super) enum Refused {
    /// The peer went away: nobody is there to be told.
    Gone,
    Bad(u16, &'static str),
}

enum Framing {
    Length(usize),
    Chunked,
}

struct Head {
    len: usize,
    framing: Framing,
    expects: bool,
    boundary: Option<Vec<u8>>,
}

/// A body on its way in.
pub(super) struct Intake {
    scan: Option<Scan>,
    body: BytesMut,
    size: u64,
}

impl Intake {
    fn new(boundary: Option<&[u8]>) -> Self {
        Self { scan: boundary.map(Scan::new), body: BytesMut::new(), size: 0 }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.size += bytes.len() as u64;
        let room = if self.scan.is_some() { KEPT.saturating_sub(self.body.len()) } else { bytes.len() };
        self.body.extend_from_slice(bytes.get(..room).unwrap_or(bytes));
        if let Some(scan) = &mut self.scan {
            scan.push(bytes);
        }
    }

    pub(super) fn finish(self, request: &mut Request) {
        request.body = self.body.freeze();
        request.size = self.size;
        request.parts = self.scan.map(|scan| scan.finish().into());
    }
}

impl Request {
    fn piece(&self, range: &Range<usize>) -> &str {
        self.head.get(range.clone()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    pub fn method(&self) -> &str {
        self.piece(&self.method)
    }

    /// As it was sent, still percent-encoded.
    pub fn path(&self) -> &str {
        self.piece(&self.path)
    }

    /// Without the question mark.
    pub fn query(&self) -> &str {
        self.piece(&self.query)
    }

    /// Its first megabytes, when it is a long form.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How long the body was.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The parts of a form; `None` for any other body.
    pub fn parts(&self) -> Option<&[Part]> {
        self.parts.as_deref()
    }

    /// Names and values in the order and the case they came in.
    pub fn headers(&self) -> Vec<(String, Vec<u8>)> {
        let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        if parsed.parse(&self.head).is_err() {
            return Vec::new();
        }
        parsed.headers.iter().map(|header| (header.name.to_owned(), header.value.to_vec())).collect()
    }

    /// A request from its head as HTTP/1.1 would have it, and what takes its body.
    pub(super) fn open(head: Bytes) -> Result<(Self, Intake), Refused> {
        let (mut request, found) = parse(&head)?.ok_or(Refused::Bad(400, "an unfinished head"))?;
        request.head = head;
        Ok((request, Intake::new(found.boundary.as_deref())))
    }
}

/// The next request of a connection; `None` when the peer closed between two of them.
pub(super) async fn read<S>(stream: &mut S, input: &mut BytesMut) -> Result<Option<Request>, Refused>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (mut request, head) = loop {
        if !input.is_empty()
            && let Some(found) = parse(input)?
        {
            break found;
        }
        if input.len() > MAX_HEAD {
            return Err(Refused::Bad(431, "the request's headers are too large"));
        }
        let fresh = input.is_empty();
        if !fill(stream, input).await? {
            return if fresh { Ok(None) } else { Err(Refused::Gone) };
        }
    };
    request.head = input.split_to(head.len).freeze();
    if head.expects && input.is_empty() {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.map_err(|_| Refused::Gone)?;
    }
    match head.framing {
        Framing::Length(length) if head.boundary.is_some() => {
            let mut intake = Intake::new(head.boundary.as_deref());
            pass(stream, input, length, &mut intake).await?;
            intake.finish(&mut request);
        }
        Framing::Length(length) => {
            input.reserve(length.saturating_sub(input.len()));
            while input.len() < length {
                if !fill(stream, input).await? {
                    return Err(Refused::Gone);
                }
            }
            request.body = input.split_to(length).freeze();
            request.size = length as u64;
        }
        Framing::Chunked => {
            let mut intake = Intake::new(head.boundary.as_deref());
            read_chunks(stream, input, &mut intake).await?;
            intake.finish(&mut request);
        }
    }
    Ok(Some(request))
}

/// Hands on so many bytes as they come.
async fn pass<S: AsyncRead + Unpin>(
    stream: &mut S,
    input: &mut BytesMut,
    length: usize,
    intake: &mut Intake,
) -> Result<(), Refused> {
    let mut left = length;
    loop {
        let here = left.min(input.len());
        intake.push(input.get(..here).unwrap_or_default());
        input.advance(here);
        left -= here;
        if left == 0 {
            return Ok(());
        }
        input.reserve(PIECE.min(left));
        if !fill(stream, input).await? {
            return Err(Refused::Gone);
        }
    }
}

async fn fill<S: AsyncRead + Unpin>(stream: &mut S, input: &mut BytesMut) -> Result<bool, Refused> {
    input.reserve(4096);
    let read = stream.read_buf(input).await.map_err(|_| Refused::Gone)?;
    Ok(read > 0)
}

fn parse(input: &[u8]) -> Result<Option<(Request, Head)>, Refused> {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut parsed = httparse::Request::new(&mut headers);
    let len = match parsed.parse(input) {
        Ok(httparse::Status::Complete(len)) => len,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Refused::Bad(431, "too many headers")),
        Err(_) => return Err(Refused::Bad(400, "the request is not HTTP/1.1")),
    };
    let range = |piece: &str| {
        let start = (piece.as_ptr() as usize).wrapping_sub(input.as_ptr() as usize);
        start..start + piece.len()
    };
    let target = parsed.path.unwrap_or("/");
    // A proxy's client sends the whole address.
    let target = match target.find("://") {
        Some(at) if !target.starts_with('/') => {
            let rest = target.get(at + 3..).unwrap_or_default();
            rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/")
        }
        _ => target,
    };
    let (path, query) = target.split_once('?').unwrap_or((target, target.get(target.len()..).unwrap_or_default()));
    let mut request = Request {
        method: range(parsed.method.unwrap_or_default()),
        path: range(path),
        query: range(query),
        keep_alive: parsed.version == Some(1),
        ..Request::default()
    };
    let mut head = Head { len, framing: Framing::Length(0), expects: false, boundary: None };
    for header in parsed.headers.iter() {
        let name = header.name;
        let value = header.value.trim_ascii();
        match name.len() {
            7 if name.eq_ignore_ascii_case("api-key") => request.authorized |= !value.is_empty(),
            13 if name.eq_ignore_ascii_case("authorization") => {
                let token = value
                    .get(..7)
                    .filter(|word| word.eq_ignore_ascii_case(b"bearer "))
                    .map_or(value, |_| value.get(7..).unwrap_or_default());
                request.authorized |= !token.trim_ascii().is_empty() && !token.eq_ignore_ascii_case(b"bearer");
            }
            12 if name.eq_ignore_ascii_case("content-type") => head.boundary = form::boundary(value),
            14 if name.eq_ignore_ascii_case("content-length") => {
                let length = std::str::from_utf8(value).ok().and_then(|text| text.parse().ok());
                head.framing = Framing::Length(length.ok_or(Refused::Bad(400, "the content length is not a number"))?);
            }
            17 if name.eq_ignore_ascii_case("transfer-encoding") => head.framing = Framing::Chunked,
            10 if name.eq_ignore_ascii_case("connection") => {
                if value.eq_ignore_ascii_case(b"close") {
                    request.keep_alive = false;
                } else if value.eq_ignore_ascii_case(b"keep-alive") {
                    request.keep_alive = true;
                }
            }
            6 if name.eq_ignore_ascii_case("expect") => head.expects = true,
            _ => {}
        }
    }
    Ok(Some((request, head)))
}

async fn read_chunks<S: AsyncRead + Unpin>(
    stream: &mut S,
    input: &mut BytesMut,
    intake: &mut Intake,
) -> Result<(), Refused> {
    const WRONG: Refused = Refused::Bad(400, "the body's chunks are malformed");
    loop {
        let (skip, size) = loop {
            match httparse::parse_chunk_size(input) {
                Ok(httparse::Status::Complete(found)) => break found,
                Ok(httparse::Status::Partial) => {
                    if !fill(stream, input).await? {
                        return Err(Refused::Gone);
                    }
                }
                Err(_) => return Err(WRONG),
            }
        };
        input.advance(skip);
        let size = usize::try_from(size).map_err(|_| WRONG)?;
        pass(stream, input, size, intake).await?;
        while input.len() < 2 {
            if !fill(stream, input).await? {
                return Err(Refused::Gone);
            }
        }
        if size == 0 {
            // Trailers, if any, are read over.
            while !input.starts_with(b"\r\n") {
                match memchr::memchr(b'\n', input) {
                    Some(at) => input.advance(at + 1),
                    None if !fill(stream, input).await? => return Err(Refused::Gone),
                    None => {}
                }
                while input.len() < 2 {
                    if !fill(stream, input).await? {
                        return Err(Refused::Gone);
                    }
                }
            }
            input.advance(2);
            return Ok(());
        }
        if !input.starts_with(b"\r\n") {
            return Err(WRONG);
        }
        input.advance(2);
    }
}
