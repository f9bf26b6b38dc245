//! A file on disk as a part of a body: read where it stands, a piece at a time.
//!
//! Owns reading it off the runtime's own threads, one piece ahead of the connection and no more, so that memory
//! stays the same however long the file is. The position of a descriptor that was lent to us is never moved.

use std::{
    collections::VecDeque,
    fs::File,
    io::{self, Read},
    path::Path,
    sync::Arc,
};

use bytes::{Bytes, BytesMut};
use tokio::task::JoinHandle;

/// How much is read at once.
const PIECE: usize = 256 << 10;
/// Pieces on their way whose memory is used again once they have gone.
const SPARE: usize = 8;

/// A stretch of a file. Cheap to clone: clones share the descriptor.
#[derive(Clone, Debug)]
pub struct Range {
    file: Arc<File>,
    name: Arc<str>,
    start: u64,
    length: Option<u64>,
    /// A pipe has no places to read at: it gives what comes next, once.
    places: bool,
}

impl Range {
    /// The whole file at `path`, as long as it is now.
    pub fn open(path: &Path) -> io::Result<Self> {
        Self::of(File::open(path)?, path.display().to_string().into(), 0)
    }

    /// What an open file holds from `start` on. Errors call it `name`.
    pub fn of(file: File, name: Arc<str>, start: u64) -> io::Result<Self> {
        let facts = file.metadata()?;
        if facts.is_dir() {
            return Err(is_directory());
        }
        let places = facts.is_file();
        let mut length = places.then(|| facts.len().saturating_sub(start));
        // Files that the system makes up (under /proc, say) have no length, yet something in them.
        if length == Some(0) && read_at(&file, &mut [0], start).is_ok_and(|count| count > 0) {
            length = None;
        }
        Ok(Self { file: Arc::new(file), name, start, length, places })
    }

    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    pub fn length(&self) -> Option<u64> {
        self.length
    }

    pub fn is_replayable(&self) -> bool {
        self.places
    }

    fn read(&self, buffer: &mut BytesMut, at: u64) -> io::Result<()> {
        let mut filled = 0;
        while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            let count = if self.places {
                read_at(&self.file, rest, self.start + at + filled as u64)
            } else {
                (&*self.file).read(rest)
            };
            match count {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
            if !self.places {
                // What comes slowly goes on as it comes.
                break;
            }
        }
        buffer.truncate(filled);
        Ok(())
    }
}

#[cfg(unix)]
fn is_directory() -> io::Error {
    io::Error::from_raw_os_error(libc::EISDIR)
}

#[cfg(windows)]
fn is_directory() -> io::Error {
    io::ErrorKind::IsADirectory.into()
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}

/// Reads a range from its start to its end.
#[derive(Debug)]
pub(super) struct Reader {
    range: Range,
    /// How much has been asked for, from the start of the range.
    at: u64,
    ahead: Option<JoinHandle<io::Result<BytesMut>>>,
    gone: VecDeque<Bytes>,
}

impl Reader {
    pub(super) fn new(range: Range) -> Self {
        Self { range, at: 0, ahead: None, gone: VecDeque::new() }
    }

    /// The next piece; empty at the end of the file.
    pub(super) async fn next(&mut self) -> io::Result<Bytes> {
        let Some(ahead) = self.ahead.take().or_else(|| self.start()) else { return Ok(Bytes::new()) };
        let piece = ahead.await.map_err(io::Error::other)??.freeze();
        if !piece.is_empty() {
            self.ahead = self.start();
            self.gone.push_back(piece.clone());
        }
        Ok(piece)
    }

    fn start(&mut self) -> Option<JoinHandle<io::Result<BytesMut>>> {
        let left = self.range.length.map_or(u64::MAX, |length| length.saturating_sub(self.at));
        let size = usize::try_from(left).map_or(PIECE, |left| left.min(PIECE));
        if size == 0 {
            return None;
        }
        let mut buffer = self.memory(size);
        let (range, at) = (self.range.clone(), self.at);
        self.at += size as u64;
        Some(tokio::task::spawn_blocking(move || range.read(&mut buffer, at).map(|()| buffer)))
    }

    /// That of a piece which has left already, or new.
    fn memory(&mut self, size: usize) -> BytesMut {
        if self.gone.len() > SPARE {
            self.gone.pop_front();
        }
        match self.gone.pop_front().map(Bytes::try_into_mut) {
            Some(Ok(mut buffer)) if buffer.len() >= size => {
                buffer.truncate(size);
                return buffer;
            }
            Some(Err(still_on_its_way)) => self.gone.push_front(still_on_its_way),
            _ => {}
        }
        BytesMut::zeroed(size)
    }
}
