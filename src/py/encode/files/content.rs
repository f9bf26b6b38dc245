//! Where the bytes of a file come from.
//!
//! Owns finding out how an object can be read without asking for every piece: what is in memory is sent from there,
//! what is on disk from there, and only the rest is read by Python, piece by piece. An open file is left standing
//! where it stands. Refuses files in text mode.

use std::path::PathBuf;
use std::sync::Arc;

use pyo3::exceptions::{PyAttributeError, PyOSError, PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple, PyType};

use super::super::classes::{BUFFERED_RANDOM, BUFFERED_READER, BYTES_IO, FILE_IO, Late, MAPPING, TEMPORARY, TEXT_IO};
use crate::http::content::{Asked, Source};
use crate::http::file::Range;
use crate::py::caller::{Uploads, Way, bytes};

/// Where what is sent begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Begin {
    /// At the first byte: a file in a form is whole.
    Start,
    /// Where it stands: a raw body is what is left.
    Here,
}

/// How much of a response is asked for at once.
const PIECE: usize = 256 << 10;

/// What a content is called when nobody gave it a name.
const UNNAMED: &str = "upload";

/// The last part of an object's own name.
pub(super) fn name(content: &Bound<'_, PyAny>) -> PyResult<String> {
    let py = content.py();
    let path = match fspath(content)? {
        Some(path) => path,
        None => match content.getattr_opt(intern!(py, "name"))? {
            Some(name) => match fspath(&name)? {
                Some(path) => path,
                None => match name.cast::<PyString>() {
                    Ok(name) => PathBuf::from(name.to_string_lossy().as_ref()),
                    Err(_) => return Ok(UNNAMED.to_owned()),
                },
            },
            None => return Ok(UNNAMED.to_owned()),
        },
    };
    Ok(path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()))
}

/// The path that an object stands for; a `str` is none here.
fn fspath(value: &Bound<'_, PyAny>) -> PyResult<Option<PathBuf>> {
    let Some(fspath) = value.get_type().getattr_opt(intern!(value.py(), "__fspath__"))? else { return Ok(None) };
    fspath.call1((value,))?.extract().map(Some)
}

/// `None`: no file of any kind.
pub(super) fn source(
    content: &Bound<'_, PyAny>,
    what: &str,
    begin: Begin,
    uploads: &mut Uploads,
) -> PyResult<Option<Source>> {
    let py = content.py();
    if content.is_instance_of::<PyString>() || content.is_none() {
        return Ok(None);
    }
    if let Some(path) = fspath(content)? {
        return on_disk(py, path).map(Some);
    }
    if let Some(bytes) = bytes(content)? {
        return Ok(Some(bytes.into()));
    }
    if TEXT_IO.has(content)? {
        return Err(PyTypeError::new_err(format!(
            "{what}: the file is open in text mode, so its bytes can't be told; open it with mode \"rb\" (and give \
             io.BytesIO in place of io.StringIO)"
        )));
    }
    // The wrapper that `tempfile` gives has the file in it.
    let unwrapped;
    let mut file = content;
    if TEMPORARY.has(content)? {
        unwrapped = content.getattr(intern!(py, "file"))?;
        file = &unwrapped;
    }
    if has_own(file, &BYTES_IO, "read")? {
        return in_memory(file, begin).map(Some);
    }
    if let Some(range) = descriptor(file, begin)? {
        return Ok(Some(Source::File(range)));
    }
    asked(file, what, begin, uploads)
}

/// Whether an object is of a class, or of one derived from it that reads as it does.
fn has_own(object: &Bound<'_, PyAny>, class: &Late, method: &str) -> PyResult<bool> {
    let Some(base) = class.get(object.py())? else { return Ok(false) };
    if !object.is_instance(base)? {
        return Ok(false);
    }
    Ok(object.get_type().is(base) || object.get_type().getattr(method)?.is(&base.getattr(method)?))
}

fn on_disk(py: Python<'_>, path: PathBuf) -> PyResult<Source> {
    let opened = py.detach(|| Range::open(&path).map_err(|error| (error, path)));
    opened.map(Source::File).map_err(|(error, path)| {
        // With all three, Python makes the class that belongs to the number.
        match error.raw_os_error() {
            Some(number) => {
                let words = py.import("os").and_then(|os| os.call_method1("strerror", (number,)));
                words.map_or_else(
                    |error| error,
                    |words| PyOSError::new_err((number, words.unbind(), path.into_os_string())),
                )
            }
            None => error.into(),
        }
    })
}

/// What a `BytesIO` holds, without a copy: it makes one itself when it is written to meanwhile.
fn in_memory(file: &Bound<'_, PyAny>, begin: Begin) -> PyResult<Source> {
    let py = file.py();
    let position: usize = match begin {
        Begin::Start => 0,
        Begin::Here => file.call_method0(intern!(py, "tell"))?.extract()?,
    };
    let value = file.call_method0(intern!(py, "getvalue"))?;
    let all = bytes(&value)?.unwrap_or_default();
    Ok(all.slice(position.min(all.len())..).into())
}

/// What an open file holds on disk, read by a descriptor of our own; `None` where only Python knows how to read it.
#[cfg(unix)]
fn descriptor(file: &Bound<'_, PyAny>, begin: Begin) -> PyResult<Option<Range>> {
    use std::os::fd::BorrowedFd;

    let py = file.py();
    let buffered = has_own(file, &BUFFERED_READER, "read")? || has_own(file, &BUFFERED_RANDOM, "read")?;
    let raw = if buffered { file.getattr(intern!(py, "raw"))? } else { file.clone() };
    if !has_own(&raw, &FILE_IO, "read")? {
        return Ok(None);
    }
    if file.call_method0(intern!(py, "writable"))?.is_truthy()? {
        file.call_method0(intern!(py, "flush"))?;
    }
    let number: i32 = file.call_method0(intern!(py, "fileno"))?.extract()?;
    // SAFETY: the file object has just said that it is open under this number, and holds it open meanwhile: nothing
    // runs in Python until it has been duplicated.
    let borrowed = unsafe { BorrowedFd::borrow_raw(number) };
    let own = std::fs::File::from(borrowed.try_clone_to_owned()?);
    // A pipe or a terminal may have part of what it gave in Python's buffer.
    if !own.metadata()?.is_file() {
        return Ok(None);
    }
    let start = match begin {
        Begin::Start => 0,
        Begin::Here => file.call_method0(intern!(py, "tell"))?.extract()?,
    };
    let name: Arc<str> = file.getattr(intern!(py, "name"))?.str()?.to_string_lossy().into();
    Ok(Some(Range::of(own, name, start)?))
}

#[cfg(not(unix))]
fn descriptor(_file: &Bound<'_, PyAny>, _begin: Begin) -> PyResult<Option<Range>> {
    Ok(None)
}

/// What Python has to read.
fn asked(file: &Bound<'_, PyAny>, what: &str, begin: Begin, uploads: &mut Uploads) -> PyResult<Option<Source>> {
    let py = file.py();
    if file.is_instance_of::<PyType>() || file.is_instance_of::<PyDict>() || MAPPING.has(file)? {
        return Ok(None);
    }
    let (mut length, mut again) = (None, false);
    let mut object = file.clone();
    let way = if let Some(response) = response(file)? {
        let is_async = has(&response, "__aiter__")?;
        object = response;
        if is_async { Way::EachAwaited } else { Way::Each }
    } else if let Some(read) = file.getattr_opt(intern!(py, "read"))? {
        if is_coroutine_function(&read)? {
            Way::ReadAwaited
        } else {
            let start = seekable(file, begin)?;
            (length, again) = (start.and_then(|(_, length)| length), start.is_some());
            Way::Read { start: start.map(|(start, _)| start) }
        }
    } else if has(file, "__aiter__")? {
        Way::EachAwaited
    } else if has(file, "__iter__")? {
        // Of others nobody knows whether they give the same twice.
        again = file.is_exact_instance_of::<PyList>() || file.is_exact_instance_of::<PyTuple>();
        Way::Each
    } else {
        return Ok(None);
    };
    let number = uploads.add(&object, way, what);
    Ok(Some(Source::Asked(Asked { number, name: what.into(), length, again })))
}

fn has(object: &Bound<'_, PyAny>, method: &str) -> PyResult<bool> {
    object.get_type().hasattr(method)
}

/// What to iterate over of an HTTP response that is still open.
fn response<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = object.py();
    let (each, awaited) =
        (object.getattr_opt(intern!(py, "iter_bytes"))?, object.getattr_opt(intern!(py, "aiter_bytes"))?);
    let pieces = match (each, awaited) {
        (Some(each), Some(awaited)) => {
            // Both are there whichever client made it; only one of them works, as its stream tells.
            let stream = object.getattr_opt(intern!(py, "stream"))?;
            let is_async = stream
                .map_or(Ok(false), |stream| Ok::<_, PyErr>(!has(&stream, "__iter__")? && has(&stream, "__aiter__")?))?;
            if is_async { awaited } else { each }
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return older_response(object),
    };
    pieces.call0().map(Some)
}

/// As `requests` has it, and as `aiohttp` has it.
fn older_response<'py>(object: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = object.py();
    let mut pieces = object.getattr_opt(intern!(py, "iter_content"))?;
    if pieces.is_none()
        && let Some(content) = object.getattr_opt(intern!(py, "content"))?
    {
        pieces = content.getattr_opt(intern!(py, "iter_chunked"))?;
    }
    pieces.map(|pieces| pieces.call1((PIECE,))).transpose()
}

fn is_coroutine_function(read: &Bound<'_, PyAny>) -> PyResult<bool> {
    let py = read.py();
    py.import(intern!(py, "inspect"))?.call_method1(intern!(py, "iscoroutinefunction"), (read,))?.is_truthy()
}

/// Where to seek to before an attempt, and how much there is from there; `None` where there is no seeking.
fn seekable(file: &Bound<'_, PyAny>, begin: Begin) -> PyResult<Option<(u64, Option<u64>)>> {
    let py = file.py();
    let probe = || -> PyResult<Option<u64>> {
        if !file.call_method0(intern!(py, "seekable"))?.is_truthy()? {
            return Ok(None);
        }
        let here: u64 = file.call_method0(intern!(py, "tell"))?.extract()?;
        let start = if begin == Begin::Here { here } else { 0 };
        file.call_method1(intern!(py, "seek"), (start,))?;
        Ok(Some(start))
    };
    let is_refusal = |error: &PyErr| {
        // `io.UnsupportedOperation` is both of the latter.
        error.is_instance_of::<PyAttributeError>(py)
            || error.is_instance_of::<PyOSError>(py)
            || error.is_instance_of::<PyValueError>(py)
            || error.is_instance_of::<PyTypeError>(py)
    };
    let start = match probe() {
        Ok(Some(start)) => start,
        Ok(None) => return Ok(None),
        Err(error) if is_refusal(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    let end = || -> PyResult<u64> {
        let end: u64 = file.call_method1(intern!(py, "seek"), (0, 2))?.extract()?;
        file.call_method1(intern!(py, "seek"), (start,))?;
        Ok(end)
    };
    match end() {
        Ok(end) => Ok(Some((start, Some(end.saturating_sub(start))))),
        Err(error) if is_refusal(&error) => Ok(Some((start, None))),
        Err(error) => Err(error),
    }
}
