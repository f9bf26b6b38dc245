//! One enum in, one exception out: how what went wrong is said in Python.

use std::path::Path;
use std::sync::Arc;

use ::http::{HeaderMap, Version};
use pyo3::exceptions::{PyOSError, PyRuntimeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::answer::body::Body;
use super::caller::Visit;
use crate::http::save::Unsaved;
use crate::http::{self, Answer, Error, Head, Phase, Request};
use crate::json::Invalid;
use crate::schema::check::Mismatch;

/// What was sent, kept for whoever has to say what went wrong with it.
#[derive(Clone, Debug)]
pub(crate) struct Sent {
    request: Arc<Request>,
    /// Set where a client of the caller's own made the exchange: what it has made is what is shown.
    visit: Option<Arc<Visit>>,
}

impl Sent {
    pub(crate) fn new(request: &Arc<Request>, visit: Option<Arc<Visit>>) -> Self {
        Self { request: Arc::clone(request), visit }
    }

    /// Whether a client of the caller's own made the exchange.
    pub(crate) fn is_foreign(&self) -> bool {
        self.visit.is_some()
    }

    /// A `ferroai._response.Request`.
    pub(crate) fn request<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Some(request) = self.visit.as_deref().and_then(|visit| visit.shown(py, intern!(py, "request"))) {
            return Ok(request);
        }
        let request = &self.request;
        let body = match &request.body {
            http::Body::Bytes(bytes) => PyBytes::new(py, bytes),
            // What is streamed has gone, or could be longer than memory.
            http::Body::Empty | http::Body::Streamed(_) => PyBytes::new(py, b""),
        };
        let sent = (request.method.as_str(), request.url.as_str(), pairs(&request.headers), body);
        let request = class(py, "_response", "Request").and_then(|class| class.call_method1("_sent", sent));
        match request {
            // Without a descriptor nothing can be imported any more, and the error that says so matters more.
            Err(error) if error.is_instance_of::<PyOSError>(py) => Ok(py.None().into_bound(py)),
            other => other,
        }
    }

    /// A `ferroai._response.Response` to this request: with its whole body, or with one that is still arriving.
    pub(crate) fn response<'py>(
        &self,
        py: Python<'py>,
        head: &Head,
        content: Option<&[u8]>,
        body: Option<Py<Body>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        if let Some(response) = self.visit.as_deref().and_then(|visit| visit.shown(py, intern!(py, "response"))) {
            return Ok(response);
        }
        class(py, "_response", "Response")?.call_method1(
            "_received",
            (
                head.status.as_u16(),
                pairs(&head.headers),
                self.request(py)?,
                version(head.version),
                head.url.as_str(),
                head.retries,
                content.map(|content| PyBytes::new(py, content)),
                body,
            ),
        )
    }

    /// The exception for `error`.
    pub(crate) fn exception(&self, py: Python<'_>, error: Error) -> PyErr {
        self.try_exception(py, error).unwrap_or_else(|failure| failure)
    }

    fn try_exception(&self, py: Python<'_>, error: Error) -> PyResult<PyErr> {
        if let Some(raised) = self.visit.as_deref().and_then(|visit| visit.shown(py, intern!(py, "raised"))) {
            return Ok(PyErr::from_value(raised));
        }
        let cause = cause(&error);
        let raised = match error {
            Error::Status(answer) => self.status(py, &answer)?,
            Error::Timeout { phase, limit } => {
                let named = PyDict::new(py);
                let phase = phase.name();
                let message = format!("Request timed out: the {phase} limit of {limit:?} ran out.");
                named.set_item("message", message)?;
                named.set_item("phase", phase)?;
                class(py, "_exceptions", "APITimeoutError")?.call((self.request(py)?,), Some(&named))?
            }
            Error::Unreachable { detail } | Error::Connection { detail } => {
                self.connection(py, &format!("Connection error: {detail}"))?
            }
            Error::Cut { detail } => {
                self.connection(py, &format!("Connection error: the answer ended early ({detail})"))?
            }
            Error::Event { body, .. } => self.event(py, body.body())?,
            Error::Malformed { detail } => self.unreadable(py, &format!("The stream can't be read: {detail}"))?,
            Error::TooLarge { detail } => self.unreadable(py, &format!("The answer is too large: {detail}."))?,
            Error::Redirects { limit } => {
                self.connection(py, &format!("Connection error: the server redirected more than {limit} times"))?
            }
            error @ Error::Upload { .. } => return Ok(upload_error(py, &error)),
            Error::Invalid(message) => class(py, "_exceptions", "OpenAIError")?.call1((message,))?,
            Error::Closed => class(py, "_exceptions", "OpenAIError")?.call1((CLOSED,))?,
            Error::Cancelled => return Ok(PyRuntimeError::new_err("the call was cancelled")),
        };
        let raised = PyErr::from_value(raised);
        if let Some(cause) = self.visit.as_deref().and_then(|visit| visit.shown(py, intern!(py, "failure"))) {
            raised.set_cause(py, Some(PyErr::from_value(cause)));
        } else if let Some((kind, words)) = cause {
            let request = self.request(py)?;
            // Without descriptors nothing can be imported any more: the failure is told without what lies under it.
            if let Ok(cause) = class(py, "_exceptions", "cause").and_then(|cause| cause.call1((kind, words, request))) {
                raised.set_cause(py, Some(PyErr::from_value(cause)));
            }
        }
        Ok(raised)
    }

    fn status<'py>(&self, py: Python<'py>, answer: &Answer) -> PyResult<Bound<'py, PyAny>> {
        let response = self.response(py, &answer.head, Some(&answer.body), None)?;
        class(py, "_exceptions", "status_error")?.call1((response,))
    }

    /// A failure told inside a stream: it has no status, only the `error` of its data.
    fn event<'py>(&self, py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        class(py, "_exceptions", "event_error")?.call1((self.request(py)?, PyBytes::new(py, data)))
    }

    fn unreadable<'py>(&self, py: Python<'py>, message: &str) -> PyResult<Bound<'py, PyAny>> {
        let named = PyDict::new(py);
        named.set_item("body", py.None())?;
        class(py, "_exceptions", "APIError")?.call((message, self.request(py)?), Some(&named))
    }

    fn connection<'py>(&self, py: Python<'py>, message: &str) -> PyResult<Bound<'py, PyAny>> {
        let named = PyDict::new(py);
        named.set_item("message", message)?;
        named.set_item("request", self.request(py)?)?;
        class(py, "_exceptions", "APIConnectionError")?.call((), Some(&named))
    }

    /// The exception for a file that an answer could not be put into.
    pub(crate) fn unsaved(&self, py: Python<'_>, failure: Unsaved) -> PyErr {
        match failure {
            Unsaved::Answer(error) => self.exception(py, error),
            Unsaved::File { path, error } => file_error(&path, &error),
        }
    }
}

/// What `open` would raise.
pub(crate) fn file_error(path: &Path, error: &std::io::Error) -> PyErr {
    // Given a number, Python makes the fitting class of `OSError` itself, and its text.
    match error.raw_os_error() {
        Some(number) => {
            let text = error.to_string();
            let text = text.rsplit_once(" (os error").map_or(text.as_str(), |(text, _)| text).to_owned();
            PyOSError::new_err((number, text, path.as_os_str().to_owned()))
        }
        None => PyOSError::new_err(format!("{}: {error}", path.display())),
    }
}

/// The exception for an answer with success in its status that is not the JSON it should be.
pub(crate) fn not_json(response: &Bound<'_, PyAny>, body: &[u8], invalid: &Invalid) -> PyErr {
    let build = || -> PyResult<PyErr> {
        let py = response.py();
        let kind = response.getattr("headers")?.call_method1("get", ("content-type", "no content type"))?;
        let start: String = String::from_utf8_lossy(body.get(..200).unwrap_or(body)).into_owned();
        let message = format!(
            "The answer is not JSON ({invalid}): expected a JSON body, got {} bytes of {kind} that begin with {start:?}",
            body.len()
        );
        let text = response.getattr("text")?;
        let named = PyDict::new(py);
        named.set_item("message", message)?;
        let error = class(py, "_exceptions", "APIResponseValidationError")?.call((response, text), Some(&named))?;
        Ok(PyErr::from_value(error))
    };
    build().unwrap_or_else(|failure| failure)
}

/// The exception for an answer that differs from what a strict client expects.
pub(crate) fn differs(response: &Bound<'_, PyAny>, mismatch: &Mismatch) -> PyErr {
    let build = || -> PyResult<PyErr> {
        let py = response.py();
        let Mismatch { path, expected, found } = mismatch;
        let place = if path.is_empty() { "the answer" } else { path };
        let message = format!("The answer is not as described: {place} is {found}, expected {expected}");
        let named = PyDict::new(py);
        named.set_item("message", message)?;
        let error =
            class(py, "_exceptions", "APIResponseValidationError")?.call((response, py.None()), Some(&named))?;
        Ok(PyErr::from_value(error))
    };
    build().unwrap_or_else(|failure| failure)
}

/// The exception for a part of a body that could not be read.
pub(crate) fn upload_error(py: Python<'_>, error: &Error) -> PyErr {
    let file = if let Error::Upload { name, .. } = error { &**name } else { "" };
    let made = class(py, "_exceptions", "UploadError").and_then(|class| class.call1((error.to_string(), file)));
    made.map_or_else(|failure| failure, PyErr::from_value)
}

/// The failure below HTTP: its name with `httpx`, and its words.
fn cause(error: &Error) -> Option<(&'static str, String)> {
    let kind = match error {
        Error::Timeout { phase: Phase::Connect, .. } => "ConnectTimeout",
        Error::Timeout { phase: Phase::Pool, .. } => "PoolTimeout",
        Error::Timeout { phase: Phase::Write, .. } => "WriteTimeout",
        Error::Timeout { .. } => "ReadTimeout",
        Error::Unreachable { .. } => "ConnectError",
        Error::Connection { .. } => "ReadError",
        Error::Cut { .. } => "RemoteProtocolError",
        Error::Redirects { .. } => "TooManyRedirects",
        _ => return None,
    };
    let words = match error {
        Error::Unreachable { detail } | Error::Connection { detail } | Error::Cut { detail } => detail.clone(),
        other => other.to_string(),
    };
    Some((kind, words))
}

pub(crate) const CLOSED: &str =
    "this client is closed: make a new one, or make the call before close() or the end of its with block";

/// As the libraries that programs know write it.
fn version(version: Version) -> &'static str {
    match version {
        Version::HTTP_2 => "HTTP/2",
        Version::HTTP_10 => "HTTP/1.0",
        _ => "HTTP/1.1",
    }
}

pub(super) fn pairs(headers: &HeaderMap) -> Vec<(&str, String)> {
    let text = |value: &::http::HeaderValue| value.as_bytes().iter().map(|byte| char::from(*byte)).collect();
    headers.iter().map(|(name, value)| (name.as_str(), text(value))).collect()
}

/// A name of one of the package's own modules.
pub(crate) fn class<'py>(py: Python<'py>, module: &str, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import(format!("ferroai.{module}"))?.getattr(name)
}
