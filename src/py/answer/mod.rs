//! From an answer to what the call returns.
//!
//! Owns what a call makes of its answer, whichever way the call came in: the described type, or whatever the caller
//! asked for; whole, as events, or the answer itself to be looked at (`with_raw_response`, `with_streaming_response`).

pub(crate) mod body;
mod expected;

use std::sync::{Arc, Mutex};
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use self::body::{Body, State};
pub(crate) use self::expected::{Expected, Expects, Form, dialect};
use super::bridge::{Job, Line, Pending};
use super::errors::{Sent, class, not_json};
use crate::http::stream::{Dialect, Events, Reader};
use crate::http::{Answer, Client, Error, Head, Incoming, Request};
use crate::json::{Document, Invalid};

/// Says that the answer itself is wanted.
pub(crate) const RAW: HeaderName = HeaderName::from_static("x-stainless-raw-response");

/// In which form the answer itself is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Raw {
    /// It is not.
    No,
    /// Whole, as a `LegacyAPIResponse`.
    Legacy,
    /// Whole, as an `APIResponse`.
    Whole,
    /// As an `APIResponse` whose body the caller reads.
    Arriving,
}

impl Raw {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        match headers.get(RAW).map(http::HeaderValue::as_bytes) {
            None | Some(b"") => Self::No,
            Some(b"true") => Self::Legacy,
            Some(b"stream") => Self::Arriving,
            Some(_) => Self::Whole,
        }
    }
}

/// The call behind an answer, for answers that lead to further calls.
pub(crate) enum Origin {
    Row { number: usize, args: Py<PyTuple>, kwargs: Py<PyDict> },
    Options(Py<PyAny>),
}

impl Origin {
    pub(crate) fn object<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Row { number, args, kwargs } => {
                Ok((*number, args.clone_ref(py), kwargs.clone_ref(py)).into_pyobject(py)?.into_any())
            }
            Self::Options(options) => Ok(options.bind(py).clone()),
        }
    }
}

/// What a call makes of its answer.
pub(crate) struct Wanted {
    pub(crate) client: Py<PyAny>,
    pub(crate) origin: Origin,
    pub(crate) expects: Expects,
    /// Set for a stream: what its events become.
    pub(crate) events: Option<Expects>,
    pub(crate) dialect: Dialect,
    /// The caller's own class of streams.
    pub(crate) stream_cls: Option<Py<PyAny>>,
    /// What the caller does with the result before it is returned.
    pub(crate) post_parser: Option<Py<PyAny>>,
    pub(crate) raw: Raw,
    pub(crate) asynchronous: bool,
}

/// What has come by the time the caller looks.
enum Came {
    Whole { answer: Answer, document: Option<Result<Document, Invalid>>, started: Option<Instant> },
    Opened { head: Head, body: Mutex<State>, started: Instant },
}

/// Begins the exchange whose answer becomes what is wanted.
pub(crate) fn begin(
    py: Python<'_>,
    transport: Client,
    request: Arc<Request>,
    sent: Sent,
    line: Option<Line>,
    wanted: Wanted,
) -> PyResult<Box<dyn Pending>> {
    let raw = wanted.raw;
    let plain = raw == Raw::No;
    if wanted.events.is_some() || raw == Raw::Arriving {
        let dialect = plain.then_some(wanted.dialect);
        let work = async move {
            let started = Instant::now();
            let Incoming { head, body } = transport.send(&request).await?;
            let body = match dialect {
                // Nobody can want anything else of it: it is read ahead from now on.
                Some(dialect) => State::Events(Reader::start(Events::new(body, dialect).labelled(&head))),
                None => Body::arriving(body, &head),
            };
            Ok(Came::Opened { head, body: Mutex::new(body), started })
        };
        return Job::spawn(work, line, move |py, came, line| wanted.finish(py, &sent, came, line));
    }
    let json = plain && wanted.expects.form() == Form::Json;
    let work = Job::spawn(
        async move {
            let started = (!plain).then(Instant::now);
            let answer = transport.fetch(&request).await?;
            // Parsed here, where nobody waits for the interpreter.
            let document = json.then(|| Document::parse(answer.body.clone()));
            Ok(Came::Whole { answer, document, started })
        },
        line,
        move |py, came, line| wanted.finish(py, &sent, came, line),
    )?;
    if json {
        // The request is on its way; what its answer needs is imported meanwhile.
        class(py, "_models", "BaseModel")?;
    }
    Ok(work)
}

impl Wanted {
    fn finish(
        &self,
        py: Python<'_>,
        sent: &Sent,
        came: Result<Came, Error>,
        line: Option<Line>,
    ) -> PyResult<Py<PyAny>> {
        let made = match came {
            Err(error) => return Err(sent.exception(py, error)),
            Ok(Came::Whole { answer, document, started: None }) => {
                let got = Got::Answer { answer: &answer, sent };
                build(py, &self.expects, &got, document, self.client.bind(py), &self.origin)?
            }
            Ok(Came::Whole { answer, started: Some(started), .. }) => {
                let response = sent.response(py, &answer.head, Some(&answer.body), None)?;
                if response.is_exact_instance(&class(py, "_response", "Response")?) {
                    response.setattr(intern!(py, "_elapsed"), started.elapsed().as_secs_f64())?;
                }
                return self.itself(py, &response, answer.head.retries);
            }
            Ok(Came::Opened { head, body, started }) => {
                let response = if sent.is_foreign() {
                    // Its client holds the body, and is asked for it by whoever wants it.
                    sent.response(py, &head, None, None)?
                } else {
                    let body = Py::new(py, Body::new(body, line, sent.clone(), started))?;
                    sent.response(py, &head, None, Some(body))?
                };
                if self.raw != Raw::No {
                    return self.itself(py, &response, head.retries);
                }
                self.stream(py, &response)?
            }
        };
        match &self.post_parser {
            Some(parse) => parse.call1(py, (made,)),
            None => Ok(made),
        }
    }

    /// The stream over an opened answer.
    fn stream(&self, py: Python<'_>, response: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let name = if self.asynchronous { "AsyncStream" } else { "Stream" };
        let client = self.client.bind(py);
        let Some(kind) = &self.stream_cls else {
            let expects = self.events.as_ref().map_or(Expects::ANY, |events| events.clone_ref(py));
            let kind = class(py, "_streaming", name)?;
            let expected = Expected::events(expects, self.dialect);
            return kind.call_method1("_opened", (response, client, expected)).map(Bound::unbind);
        };
        let made = class(py, "_streaming", "stream_of")?;
        made.call1((kind, response, client, self.origin.object(py)?)).map(Bound::unbind)
    }

    /// The answer itself.
    fn itself(&self, py: Python<'_>, response: &Bound<'_, PyAny>, retries: u32) -> PyResult<Py<PyAny>> {
        let binary = self.expects.is_binary();
        let (module, name) = match (self.raw, self.asynchronous) {
            (Raw::Legacy, _) => ("_legacy_response", "LegacyAPIResponse"),
            (Raw::Arriving, false) if binary => ("_api_response", "StreamedBinaryAPIResponse"),
            (Raw::Arriving, true) if binary => ("_api_response", "AsyncStreamedBinaryAPIResponse"),
            (_, false) => ("_api_response", "APIResponse"),
            (_, true) => ("_api_response", "AsyncAPIResponse"),
        };
        let expected = Expected::new(self.expects.clone_ref(py));
        let events = self.events.as_ref().map(|events| Expected::events(events.clone_ref(py), self.dialect));
        let stream_cls = self.stream_cls.as_ref().map(|kind| kind.clone_ref(py));
        let arguments =
            (response, expected, events, self.client.bind(py), self.origin.object(py)?, stream_cls, retries);
        class(py, module, name)?.call_method1("_received", arguments).map(Bound::unbind)
    }
}

/// A whole answer, as the core has it or as Python does.
pub(crate) enum Got<'a, 'py> {
    Answer { answer: &'a Answer, sent: &'a Sent },
    Response(&'a Bound<'py, PyAny>),
}

impl<'py> Got<'_, 'py> {
    fn response(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Self::Answer { answer, sent } => sent.response(py, &answer.head, Some(&answer.body), None),
            Self::Response(response) => Ok((*response).clone()),
        }
    }

    fn request_id(&self, py: Python<'py>) -> PyResult<Option<String>> {
        match self {
            Self::Answer { answer, .. } => Ok(answer.head.request_id().map(str::to_owned)),
            Self::Response(response) => {
                response.getattr("headers")?.call_method1(intern!(py, "get"), ("x-request-id",))?.extract()
            }
        }
    }

    /// The body; a document when it was parsed already.
    fn document(
        &self,
        py: Python<'py>,
        parsed: Option<Result<Document, Invalid>>,
    ) -> PyResult<Result<Document, Invalid>> {
        if let Some(parsed) = parsed {
            return Ok(parsed);
        }
        let body = match self {
            Self::Answer { answer, .. } => answer.body.clone(),
            Self::Response(response) => {
                let content = response.getattr(intern!(py, "content"))?;
                Bytes::copy_from_slice(content.cast::<PyBytes>()?.as_bytes())
            }
        };
        Ok(py.detach(|| Document::parse(body)))
    }
}

/// What was expected, from a whole answer.
pub(crate) fn build<'py>(
    py: Python<'py>,
    expects: &Expects,
    got: &Got<'_, 'py>,
    parsed: Option<Result<Document, Invalid>>,
    client: &Bound<'py, PyAny>,
    origin: &Origin,
) -> PyResult<Py<PyAny>> {
    match expects.form() {
        Form::Nothing => return Ok(py.None()),
        Form::Whole => {
            let make = class(py, "_answers", "from_response")?;
            return make.call1((expects.cast_to(py)?, got.response(py)?)).map(Bound::unbind);
        }
        Form::Json => {}
    }
    let document = match got.document(py, parsed)? {
        Ok(document) => document,
        Err(invalid) => {
            let response = got.response(py)?;
            let content = response.getattr(intern!(py, "content"))?;
            return Err(not_json(&response, content.cast::<PyBytes>()?.as_bytes(), &invalid));
        }
    };
    expects.check(&document, || got.response(py))?;
    let request_id = got.request_id(py)?;
    expects.build(py, &document, request_id.as_deref(), client, origin)
}
