//! Lines of a file of any length in bounded memory, counted from 1.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read};

use memchr::memchr;

const CHUNK: usize = 256 << 10;
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// What came next; sizes count the line break too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Line {
        size: u64,
        /// False for a last line without a line break.
        ended: bool,
    },
    TooLong {
        size: u64,
    },
    End,
}

pub(super) struct Lines<R> {
    source: BufReader<R>,
    limit: usize,
    number: u64,
}

impl<R: Read> Lines<R> {
    pub(super) fn new(source: R, limit: usize) -> Self {
        Self { source: BufReader::with_capacity(CHUNK, source), limit, number: 0 }
    }

    /// Of the line read last.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Whether the next line may have to be waited for.
    pub(super) fn may_wait(&self) -> bool {
        memchr(b'\n', self.source.buffer()).is_none()
    }

    /// Replaces `line` by the next one, without its line break; a line over the limit is left empty.
    pub(super) fn next(&mut self, line: &mut Vec<u8>) -> Result<Next, Error> {
        line.clear();
        let mut size = 0_u64;
        let mut too_long = false;
        let ended = loop {
            let chunk = match self.source.fill_buf() {
                Ok(chunk) => chunk,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if chunk.is_empty() {
                break false;
            }
            let found = memchr(b'\n', chunk);
            let (piece, taken) = match found {
                Some(at) => (chunk.get(..at).unwrap_or(chunk), at + 1),
                None => (chunk, chunk.len()),
            };
            too_long |= line.len() + piece.len() > self.limit;
            if too_long {
                line.clear();
            } else {
                line.extend_from_slice(piece);
            }
            self.source.consume(taken);
            size += taken as u64;
            if found.is_some() {
                break true;
            }
        };
        if size == 0 {
            return Ok(Next::End);
        }
        self.number += 1;
        if too_long {
            return Ok(Next::TooLong { size });
        }
        if self.number == 1 && line.starts_with(BOM) {
            line.drain(..BOM.len());
        }
        Ok(Next::Line { size, ended })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_one_by_one_with_their_sizes() {
        let text = b"\xEF\xBB\xBFone\n\n12345678901\r\ntoo long for it\nlast";
        let mut lines = Lines::new(&text[..], 12);
        let mut line = Vec::new();
        let mut read = |line: &mut Vec<u8>| lines.next(line).unwrap();
        assert_eq!(read(&mut line), Next::Line { size: 7, ended: true });
        assert_eq!(line, b"one");
        assert_eq!(read(&mut line), Next::Line { size: 1, ended: true });
        assert_eq!(line, b"");
        assert_eq!(read(&mut line), Next::Line { size: 13, ended: true });
        assert_eq!(line, b"12345678901\r");
        assert_eq!(read(&mut line), Next::TooLong { size: 16 });
        assert_eq!(line, b"");
        assert_eq!(read(&mut line), Next::Line { size: 4, ended: false });
        assert_eq!(line, b"last");
        assert_eq!(read(&mut line), Next::End);
        assert_eq!(lines.number(), 5);
    }
}
