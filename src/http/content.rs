//! A body that is too large, or too slow in coming, to be one piece of memory: where its parts are found.
//!
//! Owns what is known of it before it is sent: its length, and whether it can be sent again. Every attempt reads it
//! from its start. Refuses nothing: what can't be read is found out while it is sent.

use std::{fmt, sync::Arc};

use bytes::Bytes;

use super::file::Range;

/// Where the bytes of one part come from.
#[derive(Clone, Debug)]
pub enum Source {
    Bytes(Bytes),
    File(Range),
    /// From the caller, who is asked for each piece.
    Asked(Asked),
}

/// A part that only the caller can read.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the questions call it.
    pub number: usize,
    /// What errors call it.
    pub name: Arc<str>,
    /// How long it is, where the caller knows.
    pub length: Option<u64>,
    /// Whether the caller can begin again.
    pub again: bool,
}

impl Source {
    pub fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File(range) => range.length(),
            Self::Asked(asked) => asked.length,
        }
    }

    fn is_replayable(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::File(range) => range.is_replayable(),
            Self::Asked(asked) => asked.again,
        }
    }
}

impl From<Bytes> for Source {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

/// One part, and whether the caller wants to hear how far it is.
#[derive(Clone, Debug)]
pub struct Part {
    pub source: Source,
    /// What reports call it.
    pub watched: Option<usize>,
}

/// The parts of one body, in their order. Cheap to clone.
#[derive(Clone)]
pub struct Content {
    parts: Arc<[Part]>,
    length: Option<u64>,
    again: bool,
}

impl Content {
    pub fn new(parts: Vec<Part>) -> Self {
        let lengths = parts.iter().map(|part| part.source.length());
        let length = lengths.sum();
        let again = parts.iter().all(|part| part.source.is_replayable());
        Self { parts: parts.into(), length, again }
    }

    /// `None`: known only when its end has been reached.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether a second attempt would send the same.
    pub fn is_replayable(&self) -> bool {
        self.again
    }

    /// Whether the caller is asked for something while it is sent.
    pub fn asks(&self) -> bool {
        self.parts.iter().any(|part| part.watched.is_some() || matches!(part.source, Source::Asked(_)))
    }

    pub(super) fn part(&self, index: usize) -> Option<&Part> {
        self.parts.get(index)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What is uploaded is nobody else's business.
        f.debug_struct("Content")
            .field("parts", &self.parts.len())
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
