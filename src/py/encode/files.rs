//! A file as a caller gives it: with or without a name, a type and headers of its own.
//!
//! Owns what a file is called and what type it is said to have. Refuses a `str`, which could be a path as well as a
//! content, and tuples of another shape, before anything is sent.

mod content;

use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyTuple};

use super::classes::FILE;
use crate::http::Body;
use crate::http::content::{Content, Part, Source};
use crate::py::caller::{Uploads, bytes};
use content::Begin;

/// A file, with what its part of a form says of it.
pub(super) struct Upload {
    pub(super) source: Source,
    /// Empty: none is sent.
    pub(super) filename: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) watched: Option<usize>,
}

/// What a caller says of a file beside its content; `None` where nothing is said.
#[derive(Default)]
struct Said<'py> {
    name: Option<Bound<'py, PyAny>>,
    kind: Option<Bound<'py, PyAny>>,
    headers: Option<Bound<'py, PyAny>>,
}

/// Reads what was given as the file `what`.
pub(super) fn upload(value: &Bound<'_, PyAny>, what: &str, uploads: &mut Uploads) -> PyResult<Upload> {
    if FILE.has(value)? {
        let (content, watcher) = described(value)?;
        let said = Said {
            name: optional(value.getattr(intern!(value.py(), "name"))?),
            kind: optional(value.getattr(intern!(value.py(), "type"))?),
            headers: optional(value.getattr(intern!(value.py(), "headers"))?),
        };
        let mut upload = said.with(&content, what, uploads)?;
        upload.watched = watch(watcher, what, uploads)?;
        return Ok(upload);
    }
    match value.cast::<PyTuple>() {
        Ok(tuple) => named(tuple, what, uploads),
        Err(_) => Said::default().with(value, what, uploads),
    }
}

/// A whole body: bytes, text, or what is left of a file or stream from where it stands.
pub(super) fn body(value: &Bound<'_, PyAny>) -> PyResult<(Body, Uploads)> {
    let mut uploads = Uploads::default();
    let mut watched = None;
    let mut content = value.clone();
    if FILE.has(value)? {
        let (inner, listener) = described(value)?;
        watched = watch(listener, "body", &mut uploads)?;
        content = inner;
    }
    if let Ok(text) = content.cast::<PyString>() {
        content = encoded(text)?;
    }
    if watched.is_none()
        && let Some(bytes) = bytes(&content)?
    {
        return Ok((Body::Bytes(bytes), uploads));
    }
    let source = content::source(&content, "body", Begin::Here, &mut uploads)?;
    let source = source.ok_or_else(|| not_a_file(&content, "body"))?;
    Ok((Body::Streamed(Content::new(vec![Part { source, watched }])), uploads))
}

/// The content of a `ferroai.File`, and who watches it.
fn described<'py>(file: &Bound<'py, PyAny>) -> PyResult<(Bound<'py, PyAny>, Option<Bound<'py, PyAny>>)> {
    let py = file.py();
    Ok((file.getattr(intern!(py, "content"))?, optional(file.getattr(intern!(py, "on_progress"))?)))
}

fn watch(watcher: Option<Bound<'_, PyAny>>, what: &str, uploads: &mut Uploads) -> PyResult<Option<usize>> {
    let Some(watcher) = watcher else { return Ok(None) };
    if !watcher.is_callable() {
        let class = watcher.get_type().repr()?;
        let message = format!("{what}: on_progress is {class}; expected a callable that takes (sent, total)");
        return Err(PyTypeError::new_err(message));
    }
    Ok(Some(uploads.watch(&watcher)))
}

/// `(name, content[, type[, headers]])`.
fn named(tuple: &Bound<'_, PyTuple>, what: &str, uploads: &mut Uploads) -> PyResult<Upload> {
    let item = |index: usize| tuple.get_item(index).ok();
    let (Some(name), Some(mut content), 2..=4) = (item(0), item(1), tuple.len()) else {
        return Err(PyTypeError::new_err(format!(
            "{what}: a tuple of {} items; expected (name, content), (name, content, type) or (name, content, type, \
             headers)",
            tuple.len()
        )));
    };
    // Here it can't be a path: its name is there already.
    if let Ok(text) = content.cast::<PyString>() {
        content = encoded(text)?;
    }
    let name = if name.is_none() { PyString::new(tuple.py(), "").into_any() } else { name };
    let said = Said { name: Some(name), kind: item(2).and_then(optional), headers: item(3).and_then(optional) };
    said.with(&content, what, uploads)
}

impl<'py> Said<'py> {
    fn with(self, content: &Bound<'py, PyAny>, what: &str, uploads: &mut Uploads) -> PyResult<Upload> {
        let filename = match &self.name {
            Some(name) => text(name, what, "name")?,
            None => content::name(content)?,
        };
        let source = content::source(content, what, Begin::Start, uploads)?;
        let source = source.ok_or_else(|| not_a_file(content, what))?;
        let mut headers = self.headers(what)?;
        if !headers.iter().any(|(name, _)| name.to_ascii_lowercase().contains("content-type")) {
            let kind = match &self.kind {
                Some(kind) => Some(text(kind, what, "type")?),
                None => guess(content.py(), &filename)?,
            };
            headers.extend(kind.map(|kind| ("Content-Type".to_owned(), kind)));
        }
        Ok(Upload { source, filename, headers, watched: None })
    }

    fn headers(&self, what: &str) -> PyResult<Vec<(String, String)>> {
        let Some(given) = &self.headers else { return Ok(Vec::new()) };
        let Some(items) = given.getattr_opt(intern!(given.py(), "items"))? else {
            let class = given.get_type().repr()?;
            let message = format!("{what}: the headers of the file are {class}; expected a mapping of names to str");
            return Err(PyTypeError::new_err(message));
        };
        let pairs = items.call0()?;
        let pairs = pairs.try_iter()?.map(|pair| {
            let (name, value) = pair?.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
            Ok((text(&name, what, "header")?, text(&value, what, "header")?))
        });
        pairs.collect()
    }
}

/// The media type that a name suggests.
fn guess(py: Python<'_>, filename: &str) -> PyResult<Option<String>> {
    static GUESS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if filename.is_empty() {
        return Ok(None);
    }
    let guess = GUESS.get_or_try_init(py, || py.import("mimetypes")?.getattr("guess_type").map(Bound::unbind))?;
    let guessed: Option<String> = guess.bind(py).call1((filename,))?.get_item(0)?.extract()?;
    Ok(Some(guessed.unwrap_or_else(|| "application/octet-stream".to_owned())))
}

fn text(value: &Bound<'_, PyAny>, what: &str, of: &str) -> PyResult<String> {
    if let Ok(text) = value.cast::<PyString>() {
        // A name may come from a file system that is not as strict as UTF-8.
        return Ok(text.to_string_lossy().into_owned());
    }
    let class = value.get_type().repr()?;
    Err(PyTypeError::new_err(format!("{what}: the {of} of the file is {class}; expected str")))
}

fn encoded<'py>(text: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
    text.call_method1(intern!(text.py(), "encode"), ("utf-8",))
}

fn optional(value: Bound<'_, PyAny>) -> Option<Bound<'_, PyAny>> {
    (!value.is_none()).then_some(value)
}

fn not_a_file(value: &Bound<'_, PyAny>, what: &str) -> PyErr {
    let class = match value.get_type().repr() {
        Ok(class) => class.to_string_lossy().into_owned(),
        Err(error) => return error,
    };
    let hint = if value.is_instance_of::<PyString>() {
        "; for a file on disk pass pathlib.Path(...) or open(..., \"rb\"), for a content its bytes"
    } else {
        ""
    };
    PyRuntimeError::new_err(format!(
        "{what}: expected a file, received {class}{hint}. A file is bytes, a pathlib.Path, an open binary file, an \
         iterator of bytes, an open HTTP response, a tuple (name, content[, type[, headers]]) or ferroai.to_file(...)"
    ))
}
