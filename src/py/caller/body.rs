//! What only Python can read of a body, and whom to tell how far it is.
//!
//! Owns the objects that a call's pieces come from; they are read here, on the caller's side, one piece at a time as
//! the connection wants them. What an object raises is raised by the call. Refuses text where bytes should come.

use bytes::Bytes;
use pyo3::exceptions::{PyStopIteration, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::{PyByteArray, PyBytes, PyMemoryView, PyString};

use super::{Answer, Reply, is_awaitable};

/// How much of a file object is asked for at once.
const PIECE: usize = 256 << 10;
/// From here on it costs less to keep a `bytes` than to copy it.
const KEPT: usize = 256 << 10;

/// How a source gives its pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// By `read`, after a `seek` to where it starts, if it can.
    Read { start: Option<u64> },
    /// By a `read` that is awaited.
    ReadAwaited,
    /// By being iterated over.
    Each,
    /// By `async for`.
    EachAwaited,
}

impl Way {
    fn is_awaited(self) -> bool {
        matches!(self, Self::ReadAwaited | Self::EachAwaited)
    }
}

#[derive(Debug)]
struct Source {
    object: Py<PyAny>,
    way: Way,
    name: String,
    iterator: Option<Py<PyAny>>,
}

/// What one call's body takes from the caller.
#[derive(Debug, Default)]
pub(crate) struct Uploads {
    sources: Vec<Source>,
    watchers: Vec<Py<PyAny>>,
}

impl Uploads {
    pub(crate) fn is_empty(&self) -> bool {
        self.sources.is_empty() && self.watchers.is_empty()
    }

    /// Takes a source; gives what questions call it.
    pub(crate) fn add(&mut self, object: &Bound<'_, PyAny>, way: Way, name: &str) -> usize {
        let source = Source { object: object.clone().unbind(), way, name: name.to_owned(), iterator: None };
        self.sources.push(source);
        self.sources.len() - 1
    }

    /// Takes a callable to be told of progress; gives what reports call it.
    pub(crate) fn watch(&mut self, callable: &Bound<'_, PyAny>) -> usize {
        self.watchers.push(callable.clone().unbind());
        self.watchers.len() - 1
    }

    /// Refuses what a blocking call can't read.
    pub(crate) fn check(&self, asynchronous: bool) -> PyResult<()> {
        match self.sources.iter().find(|source| source.way.is_awaited() && !asynchronous) {
            None => Ok(()),
            Some(source) => Err(PyTypeError::new_err(format!(
                "{}: an async source can't be read by a blocking client; use AsyncOpenAI, or give bytes, a path, a \
                 binary file or a plain iterator of bytes",
                source.name
            ))),
        }
    }

    pub(super) fn piece<'py>(&mut self, py: Python<'py>, number: usize, begin: bool) -> PyResult<Answer<'py>> {
        let Some(source) = self.sources.get_mut(number) else { return Ok(end()) };
        let object = source.object.bind(py);
        if begin {
            source.iterator = match source.way {
                Way::Read { start: Some(start) } => {
                    object.call_method1(intern!(py, "seek"), (start,))?;
                    None
                }
                Way::Each => Some(object.try_iter()?.into_any().unbind()),
                Way::EachAwaited => Some(object.call_method0(intern!(py, "__aiter__"))?.unbind()),
                Way::Read { start: None } | Way::ReadAwaited => None,
            };
        }
        match (source.way, &source.iterator) {
            (Way::Each, Some(iterator)) => match iterator.bind(py).call_method0(intern!(py, "__next__")) {
                Ok(item) => piece(&item, &source.name).map(|piece| Answer::Now(Reply::Piece(Some(piece)))),
                Err(error) if error.is_instance_of::<PyStopIteration>(py) => Ok(end()),
                Err(error) => Err(error),
            },
            (Way::EachAwaited, Some(iterator)) => {
                // `None` stands for the end: a StopAsyncIteration would be taken for the caller's own failure.
                let anext = py.import(intern!(py, "builtins"))?.getattr(intern!(py, "anext"))?;
                anext.call1((iterator, py.None())).map(Answer::Await)
            }
            _ => {
                let read = object.call_method1(intern!(py, "read"), (PIECE,))?;
                if is_awaitable(&read)? {
                    return Ok(Answer::Await(read));
                }
                self.given(number, &read).map(Answer::Now)
            }
        }
    }

    /// The reply that something awaited, or read, is.
    pub(super) fn given(&self, number: usize, outcome: &Bound<'_, PyAny>) -> PyResult<Reply> {
        let Some(source) = self.sources.get(number) else { return Ok(Reply::Piece(None)) };
        if source.way == Way::EachAwaited && outcome.is_none() {
            return Ok(Reply::Piece(None));
        }
        let piece = piece(outcome, &source.name)?;
        let is_end = source.way != Way::EachAwaited && piece.is_empty();
        Ok(Reply::Piece(if is_end { None } else { Some(piece) }))
    }

    pub(super) fn progress<'py>(
        &self,
        py: Python<'py>,
        number: usize,
        sent: u64,
        total: Option<u64>,
    ) -> PyResult<Answer<'py>> {
        let Some(watcher) = self.watchers.get(number) else { return Ok(Answer::Now(Reply::Heard)) };
        let said = watcher.bind(py).call1((sent, total))?;
        if is_awaitable(&said)? { Ok(Answer::Await(said)) } else { Ok(Answer::Now(Reply::Heard)) }
    }
}

fn end<'py>() -> Answer<'py> {
    Answer::Now(Reply::Piece(None))
}

fn piece(item: &Bound<'_, PyAny>, name: &str) -> PyResult<Bytes> {
    if let Some(bytes) = bytes(item)? {
        return Ok(bytes);
    }
    let class = item.get_type().repr()?;
    let hint = if item.is_instance_of::<PyString>() { "; encode it, or open the file with mode \"rb\"" } else { "" };
    Err(PyTypeError::new_err(format!("{name}: what is uploaded gave {class} where bytes are expected{hint}")))
}

/// The bytes of `bytes`, `bytearray`, `memoryview` and whatever else shows its memory; `None` for all others. Long
/// `bytes` are kept, not copied: the last worker to let go of one leaves that to the next thread that is in Python.
pub(crate) fn bytes(value: &Bound<'_, PyAny>) -> PyResult<Option<Bytes>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        if bytes.as_bytes().len() < KEPT {
            return Ok(Some(Bytes::copy_from_slice(bytes.as_bytes())));
        }
        return Ok(Some(Bytes::from_owner(PyBackedBytes::from(bytes.clone()))));
    }
    if let Ok(array) = value.cast::<PyByteArray>() {
        return Ok(Some(array.to_vec().into()));
    }
    let py = value.py();
    let view = match PyMemoryView::from(value) {
        Ok(view) => view,
        Err(error) if error.is_instance_of::<PyTypeError>(py) => return Ok(None),
        Err(error) => return Err(error),
    };
    let copy = view.call_method0(intern!(py, "tobytes"))?;
    Ok(Some(Bytes::from_owner(PyBackedBytes::from(copy.cast_into::<PyBytes>()?))))
}
