//! Whose bytes come over an HTTP/2 connection, seen below the library: it tells only of what is whole.
//!
//! Owns a note of the stream that bytes last came for, and of when: a head or a piece of a body that drips in one byte
//! at a time is no silence of its stream, and one that has begun and goes no further is one. Frames do not mix, nor do
//! others come between the pieces of one head, so the bytes of an unfinished one are always the last.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::Instant,
};

use super::progress::Traffic;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const CONTINUATION: u8 = 9;

/// Before the first frame of an answer, and after one that belongs to no answer.
const NOBODY: u32 = 0;

/// Shared by a connection and by all who wait for it.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    traffic: Traffic,
    stream: AtomicU32,
}

impl Arrivals {
    /// When bytes last came for a stream, unless others came after them.
    pub(super) fn of(&self, stream: u32) -> Option<Instant> {
        let last = self.stream.load(Ordering::Acquire) == stream;
        last.then(|| self.traffic.at(self.traffic.received()))
    }

    fn note(&self, stream: u32) {
        self.traffic.note_received();
        self.stream.store(stream, Ordering::Release);
    }
}

/// Where in the sequence of frames the bytes are.
#[derive(Debug, Default)]
struct Place {
    /// What has come of the head of a frame: length, kind, flags, stream.
    head: [u8; 9],
    known: usize,
    /// What is still to come of the frame.
    left: usize,
    stream: u32,
}

impl Place {
    /// Goes on; tells whose the last of these bytes are.
    fn pass(&mut self, bytes: &[u8]) -> u32 {
        let mut bytes = bytes;
        while let Some((&next, others)) = bytes.split_first() {
            if self.left > 0 {
                let passed = self.left.min(bytes.len());
                self.left -= passed;
                bytes = bytes.get(passed..).unwrap_or_default();
                continue;
            }
            bytes = others;
            if let Some(room) = self.head.get_mut(self.known) {
                *room = next;
                self.known += 1;
            }
            if self.known == self.head.len() {
                let [long, longer, short, kind, _flags, stream @ ..] = self.head;
                self.known = 0;
                self.left = u32::from_be_bytes([0, long, longer, short]) as usize;
                self.stream = match kind {
                    DATA | HEADERS | CONTINUATION => u32::from_be_bytes(stream) & (u32::MAX >> 1),
                    _ => NOBODY,
                };
            }
        }
        self.stream
    }
}

/// A socket whose frames are followed.
#[derive(Debug)]
pub(super) struct Followed<T> {
    socket: T,
    place: Place,
    arrivals: Arc<Arrivals>,
}

impl<T> Followed<T> {
    pub(super) fn new(socket: T, arrivals: Arc<Arrivals>) -> Self {
        Self { socket, place: Place::default(), arrivals }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Followed<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.socket).poll_read(context, buffer))?;
        if let Some(came) = buffer.filled().get(before..)
            && !came.is_empty()
        {
            let stream = self.place.pass(came);
            self.arrivals.note(stream);
        }
        Poll::Ready(Ok(()))
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Followed<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.socket).poll_write_vectored(context, pieces)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
        let length = u8::try_from(payload.len()).unwrap();
        [&[0, 0, length, kind, 0, 0, 0, 0, stream], payload].concat()
    }

    #[test]
    fn whose_bytes_came_last_however_they_are_cut() {
        let frames = [
            (frame(4, 0, b""), 0),
            (frame(HEADERS, 3, b"half"), 3),
            (frame(CONTINUATION, 3, b"a head"), 3),
            (frame(6, 0, b"whatever"), 0),
            (frame(DATA, 5, &[9; 200]), 5),
            (frame(8, 3, b"room"), 0),
            (frame(DATA, 3, b""), 3),
        ];
        let whole: Vec<u8> = frames.iter().flat_map(|(frame, _)| frame.clone()).collect();
        for size in [1, 2, 3, 8, 9, 10, 50, whole.len()] {
            let mut place = Place::default();
            let (mut passed, mut expected) = (0, NOBODY);
            for bytes in whole.chunks(size) {
                let told = place.pass(bytes);
                passed += bytes.len();
                // Known as soon as the nine bytes of its head have come.
                let mut end = 0;
                for (frame, stream) in &frames {
                    if passed >= end + 9 {
                        expected = *stream;
                    }
                    end += frame.len();
                }
                assert_eq!(told, expected, "after {passed} bytes in pieces of {size}");
            }
        }
    }
}
