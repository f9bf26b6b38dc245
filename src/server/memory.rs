//! What requests have made, so that asking for it gives it back: things, and the content of files.
//!
//! Owns the bounds: the oldest is forgotten when there is too much, so that a server can run for ever. A
//! thing is found under its path below the base address; what was deleted stays known as gone.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::form::Part;
use super::reply::{Body, Repeated};
use super::route::decode;

const THINGS: usize = 4096;
const BYTES: usize = 64 * 1024 * 1024;

/// Bytes that were uploaded: of many the first ones only.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    pub(super) filename: String,
    pub(super) head: Bytes,
    pub(super) size: u64,
}

impl Content {
    pub(super) fn of(part: &Part) -> Self {
        let filename = part.filename.clone().unwrap_or_default();
        Self { filename, head: part.content.clone(), size: part.size }
    }

    /// What is not kept of it is said by what is, over and over.
    pub(super) fn body(&self) -> Body {
        if self.size == self.head.len() as u64 {
            return Body::Whole(self.head.clone());
        }
        Body::Long(self.size, Box::new(Repeated::new(self.head.clone(), self.size)))
    }
}

#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) json: Bytes,
    pub(super) content: Option<Content>,
}

/// What is known about a path.
pub(super) enum Found {
    Nothing,
    Deleted,
    Thing(Thing),
}

#[derive(Debug, Default)]
struct Kept {
    /// By path; `None` when it was deleted.
    things: HashMap<String, Option<Thing>>,
    order: VecDeque<String>,
    bytes: usize,
}

impl Thing {
    fn weight(&self) -> usize {
        self.json.len() + self.content.as_ref().map_or(0, |content| content.head.len())
    }
}

#[derive(Debug, Default)]
pub(super) struct Memory {
    any: AtomicBool,
    kept: Mutex<Kept>,
}

impl Memory {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn keep(&self, path: &str, thing: Option<Thing>) {
        let path = decode(path);
        let mut kept = self.kept();
        kept.bytes += thing.as_ref().map_or(0, Thing::weight);
        match kept.things.insert(path.clone(), thing) {
            Some(before) => kept.bytes -= before.as_ref().map_or(0, Thing::weight),
            None => kept.order.push_back(path),
        }
        while kept.order.len() > THINGS || kept.bytes > BYTES {
            let Some(oldest) = kept.order.pop_front() else { break };
            let gone = kept.things.remove(&oldest).flatten();
            kept.bytes -= gone.as_ref().map_or(0, Thing::weight);
        }
        self.any.store(true, Ordering::Release);
    }

    pub(super) fn find(&self, path: &str) -> Found {
        if !self.any.load(Ordering::Acquire) {
            return Found::Nothing;
        }
        match self.kept().things.get(&decode(path)) {
            Some(Some(thing)) => Found::Thing(thing.clone()),
            Some(None) => Found::Deleted,
            None => Found::Nothing,
        }
    }

    /// What lies right below a path, the oldest first: each with the last part of its own path.
    pub(super) fn below(&self, path: &str) -> Vec<(String, Bytes)> {
        if !self.any.load(Ordering::Acquire) {
            return Vec::new();
        }
        let kept = self.kept();
        let path = decode(path);
        let inside = |own: &String| {
            let id = own.strip_prefix(&path)?.strip_prefix('/').filter(|id| !id.contains('/'))?.to_owned();
            Some((id, kept.things.get(own)?.as_ref()?.json.clone()))
        };
        kept.order.iter().filter_map(inside).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(size: usize) -> Thing {
        let content = Content { filename: String::new(), head: vec![0; size].into(), size: size as u64 };
        Thing { json: Bytes::from_static(b"{}"), content: Some(content) }
    }

    #[test]
    fn the_oldest_is_forgotten_first() {
        let memory = Memory::default();
        for at in 0..3 {
            memory.keep(&format!("/files/{at}"), Some(thing(BYTES / 2 - 16)));
        }
        assert!(matches!(memory.find("/files/0"), Found::Nothing));
        assert!(matches!(memory.find("/files/1"), Found::Thing(_)));
        memory.keep("/files/1", None);
        assert!(matches!(memory.find("/files/1"), Found::Deleted));
        let ids: Vec<_> = memory.below("/files").into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["2"]);
        for at in 0..=THINGS {
            memory.keep(&format!("/batches/{at}"), Some(thing(1)));
        }
        assert_eq!(memory.kept().order.len(), THINGS);
        assert!(memory.below("/files").is_empty());
    }
}
