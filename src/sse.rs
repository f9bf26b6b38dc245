//! Server-sent events: bytes in, events out, by the WHATWG rules.
//!
//! Owns splitting a byte stream into events, however it is cut into pieces; refuses an event larger than its
//! limit, so that a server cannot fill the memory. No I/O, no JSON. A `data:` line that lies whole in one
//! piece is handed out as a slice of that piece, without a copy.

use std::sync::Arc;

use bytes::{Buf, Bytes, BytesMut};
use memchr::memchr2;

/// What one event may hold before its end is in sight: generous, as answers carry whole images.
pub const EVENT_LIMIT: usize = 256 << 20;

const BYTE_ORDER_MARK: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// One event. `data` is as it came: nothing promises that it is UTF-8.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The type given to this event; `None` when none or an empty one was given.
    pub event: Option<Arc<str>>,
    pub data: Bytes,
    /// The last id that the stream named, here or in an earlier event.
    pub id: Option<Arc<str>>,
    /// The reconnection time in milliseconds, if this event set it.
    pub retry: Option<u64>,
}

/// What the bytes fed so far hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Event(Event),
    /// Nothing until more bytes are fed; at the end of the stream, nothing at all.
    More,
    /// The server said `[DONE]`: whatever follows is not looked at.
    Done,
}

/// An event outgrew the limit. The stream cannot be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an event of the stream is larger than {limit} bytes")]
pub struct TooLong {
    pub limit: usize,
}

#[derive(Debug, Default)]
enum Data {
    #[default]
    Missing,
    /// One line, as it lies in the piece that brought it.
    Line(Bytes),
    Lines(BytesMut),
}

/// Feed it pieces; take steps until it wants more.
#[derive(Debug)]
pub struct Decoder {
    piece: Bytes,
    /// The start of a line whose end has not come.
    partial: BytesMut,
    /// How much of a byte order mark has been seen; 3 when that question is settled.
    mark: usize,
    /// A carriage return ended the last line: a line feed right after it belongs to it.
    after_return: bool,
    data: Data,
    event: Option<Arc<str>>,
    retry: Option<u64>,
    id: Option<Arc<str>>,
    /// The name used last, to share it between the many events of one type.
    name: Option<Arc<str>>,
    limit: usize,
    done: bool,
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new(EVENT_LIMIT)
    }
}

impl Decoder {
    pub fn new(limit: usize) -> Self {
        Self {
            piece: Bytes::new(),
            partial: BytesMut::new(),
            mark: 0,
            after_return: false,
            data: Data::Missing,
            event: None,
            retry: None,
            id: None,
            name: None,
            limit,
            done: false,
        }
    }

    /// Adds the next bytes of the stream.
    pub fn feed(&mut self, piece: Bytes) {
        if self.piece.is_empty() {
            self.piece = piece;
        } else {
            let mut joined = BytesMut::from(std::mem::take(&mut self.piece));
            joined.extend_from_slice(&piece);
            self.piece = joined.freeze();
        }
    }

    /// The next event of the bytes fed so far.
    pub fn step(&mut self) -> Result<Step, TooLong> {
        if self.done {
            return Ok(Step::Done);
        }
        self.skip_mark();
        loop {
            if self.after_return
                && let Some(first) = self.piece.first()
            {
                self.after_return = false;
                if *first == b'\n' {
                    self.piece.advance(1);
                }
            }
            let Some(end) = memchr2(b'\n', b'\r', &self.piece) else {
                return self.keep_rest();
            };
            let returned = self.piece.get(end) == Some(&b'\r');
            if end == 0 && self.partial.is_empty() {
                self.end_line(0, returned);
                if let Some(step) = self.dispatch() {
                    return Ok(step);
                }
                continue;
            }
            let line = if self.partial.is_empty() {
                let line = self.piece.split_to(end);
                self.end_line(0, returned);
                line
            } else {
                self.partial.extend_from_slice(self.piece.get(..end).unwrap_or_default());
                self.end_line(end, returned);
                self.partial.split().freeze()
            };
            self.take_line(line)?;
        }
    }

    fn skip_mark(&mut self) {
        while let (Some(expected), Some(first)) = (BYTE_ORDER_MARK.get(self.mark), self.piece.first()) {
            if first == expected {
                self.piece.advance(1);
                self.mark += 1;
            } else {
                // No mark after all: what looked like one is the start of the first line.
                self.partial.extend_from_slice(BYTE_ORDER_MARK.get(..self.mark).unwrap_or_default());
                self.mark = BYTE_ORDER_MARK.len();
            }
        }
    }

    /// Drops the rest of a line and what ends it.
    fn end_line(&mut self, rest: usize, returned: bool) {
        self.piece.advance(rest + 1);
        self.after_return = returned;
    }

    fn keep_rest(&mut self) -> Result<Step, TooLong> {
        self.check(self.partial.len() + self.piece.len())?;
        self.partial.extend_from_slice(&self.piece);
        self.piece.clear();
        Ok(Step::More)
    }

    fn check(&mut self, more: usize) -> Result<(), TooLong> {
        let held = match &self.data {
            Data::Missing => 0,
            Data::Line(line) => line.len(),
            Data::Lines(lines) => lines.len(),
        };
        if held.saturating_add(more) > self.limit {
            self.done = true;
            self.piece.clear();
            self.partial = BytesMut::new();
            self.data = Data::Missing;
            return Err(TooLong { limit: self.limit });
        }
        Ok(())
    }

    fn take_line(&mut self, mut line: Bytes) -> Result<(), TooLong> {
        self.check(line.len())?;
        // Nearly every line is this one; the rest take the general way.
        if line.starts_with(b"data:") {
            line.advance(5);
            if line.first() == Some(&b' ') {
                line.advance(1);
            }
            self.add_data(line);
            return Ok(());
        }
        let colon = memchr::memchr(b':', &line).unwrap_or(line.len());
        let (field, value) = line.split_at_checked(colon).unwrap_or_default();
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"data" => self.add_data(Bytes::new()),
            b"event" => self.event = self.share(value),
            b"id" if !value.contains(&0) => self.id = Some(Arc::from(String::from_utf8_lossy(value))),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                self.retry = std::str::from_utf8(value).ok().and_then(|digits| digits.parse().ok());
            }
            // A comment (an empty field name) or a field of no meaning.
            _ => {}
        }
        Ok(())
    }

    fn add_data(&mut self, line: Bytes) {
        self.data = match std::mem::take(&mut self.data) {
            Data::Missing => Data::Line(line),
            Data::Line(first) => {
                let mut lines = BytesMut::with_capacity(first.len() + line.len() + 1);
                lines.extend_from_slice(&first);
                lines.extend_from_slice(b"\n");
                lines.extend_from_slice(&line);
                Data::Lines(lines)
            }
            Data::Lines(mut lines) => {
                lines.extend_from_slice(b"\n");
                lines.extend_from_slice(&line);
                Data::Lines(lines)
            }
        };
    }

    fn share(&mut self, name: &[u8]) -> Option<Arc<str>> {
        if name.is_empty() {
            return None;
        }
        match &self.name {
            Some(last) if last.as_bytes() == name => {}
            _ => self.name = Some(Arc::from(String::from_utf8_lossy(name))),
        }
        self.name.clone()
    }

    /// An empty line ends an event; one without data is none.
    fn dispatch(&mut self) -> Option<Step> {
        let event = self.event.take();
        let retry = self.retry.take();
        let data = match std::mem::take(&mut self.data) {
            Data::Missing => return None,
            Data::Line(line) => line,
            Data::Lines(lines) => lines.freeze(),
        };
        if data.starts_with(b"[DONE]") {
            self.done = true;
            self.piece.clear();
            return Some(Step::Done);
        }
        Some(Step::Event(Event { event, data, id: self.id.clone(), retry }))
    }
}
