//! Hooks: the caller's own callables, told of each attempt, of each answer's head and of each retry.
//!
//! Owns what a hook is told and what its answer may change: of an attempt the headers, of the rest nothing.

use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::logs::{self, Level};
use super::{Answer, Reply, is_awaitable};
use crate::http::Body;
use crate::http::hooks::{Attempt, Came, Failed, Outgoing};
use crate::py::encode::take_headers;
use crate::py::errors::{class, pairs};

/// As Python gives them: a tuple of three, each a callable or `None`.
#[derive(Debug, Default, FromPyObject)]
pub(crate) struct Hooks {
    #[pyo3(item(0))]
    pub(crate) request: Option<Py<PyAny>>,
    #[pyo3(item(1))]
    pub(crate) response: Option<Py<PyAny>>,
    #[pyo3(item(2))]
    pub(crate) retry: Option<Py<PyAny>>,
}

fn told(attempt: &Attempt) -> (&str, &str, u32) {
    (attempt.method.as_str(), attempt.url.as_str(), attempt.retries + 1)
}

pub(super) fn outgoing<'py>(
    py: Python<'py>,
    hooks: &Hooks,
    level: Level,
    outgoing: &Outgoing,
) -> PyResult<Answer<'py>> {
    let (method, url, attempt) = told(&outgoing.attempt);
    let content = match (&outgoing.body, &hooks.request) {
        (Body::Bytes(bytes), Some(_)) => Some(PyBytes::new(py, bytes)),
        _ => None,
    };
    let told = (method, url, attempt, pairs(&outgoing.headers), content);
    let event = class(py, "_hooks", "request_event")?.call1(told)?;
    if level == Level::Debug {
        logs::say(py, "request", &event);
    }
    let Some(given) = call(py, hooks.request.as_ref(), &event)? else { return Ok(Answer::Now(Reply::Heard)) };
    if is_awaitable(&given)? { Ok(Answer::Await(given)) } else { changes(&given).map(Answer::Now) }
}

/// What a hook wants changed of an attempt's headers.
pub(super) fn changes(given: &Bound<'_, PyAny>) -> PyResult<Reply> {
    let mut headers = Vec::new();
    take_headers(&mut headers, given, "on_request")?;
    Ok(Reply::Headers(headers))
}

pub(super) fn came<'py>(py: Python<'py>, hooks: &Hooks, level: Level, came: &Came) -> PyResult<Answer<'py>> {
    let (method, url, attempt) = told(&came.attempt);
    let seconds = came.elapsed.as_secs_f64();
    let told = (method, url, attempt, came.status.as_u16(), pairs(&came.headers), seconds);
    let event = class(py, "_hooks", "response_event")?.call1(told)?;
    if level == Level::Debug {
        logs::say(py, "response", &event);
    }
    noted(call(py, hooks.response.as_ref(), &event)?)
}

pub(super) fn failed<'py>(py: Python<'py>, hooks: &Hooks, level: Level, failed: &Failed) -> PyResult<Answer<'py>> {
    let (method, url, attempt) = told(&failed.attempt);
    let status = failed.status.map(|status| status.as_u16());
    let delay = failed.delay.as_secs_f64();
    let told = (method, url, attempt, &failed.reason, status, delay, failed.max_retries);
    let event = class(py, "_hooks", "retry_event")?.call1(told)?;
    if level != Level::Off {
        logs::say(py, "retry", &event);
    }
    noted(call(py, hooks.retry.as_ref(), &event)?)
}

fn call<'py>(
    py: Python<'py>,
    hook: Option<&Py<PyAny>>,
    event: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    hook.map(|hook| hook.bind(py).call1((event,))).transpose()
}

/// What these hooks give says nothing, but may have to be awaited.
fn noted(given: Option<Bound<'_, PyAny>>) -> PyResult<Answer<'_>> {
    match given {
        Some(given) if is_awaitable(&given)? => Ok(Answer::Await(given)),
        _ => Ok(Answer::Now(Reply::Heard)),
    }
}
