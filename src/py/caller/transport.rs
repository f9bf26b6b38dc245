//! A transport of the caller's own: its half of each exchange, by way of `ferroai._transport`.
//!
//! Owns what that client makes of a call, request, response and failure, for whoever shows them; and turning its
//! answers into replies. What it raises that is no failure of the network ends the call and is raised by it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{StatusCode, Version};
use pyo3::exceptions::{PyRuntimeError, PyStopIteration, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};
use url::Url;

use super::supply::{AsyncBodySupply, BodySupply, Outlet};
use super::{Answer, Reply, Resources, SharedUploads, nobody};
use crate::http::ask::Question;
use crate::http::foreign::{Answered, Exchange, Fault};
use crate::http::{Body, Phase, Timeouts};

/// One call on its way through a client of the caller's own.
#[derive(Debug)]
pub(crate) struct Visit {
    transport: Py<PyAny>,
    asynchronous: bool,
    /// The `ferroai._transport.Exchange` of the present attempt.
    exchange: Mutex<Option<Py<PyAny>>>,
}

impl Visit {
    /// `None` where the client is a plain one and the call is our pool's to make.
    pub(super) fn new(transport: &Bound<'_, PyAny>) -> PyResult<Option<Arc<Self>>> {
        let py = transport.py();
        if transport.call_method0(intern!(py, "is_plain"))?.is_truthy()? {
            return Ok(None);
        }
        let asynchronous = transport.getattr(intern!(py, "asynchronous"))?.is_truthy()?;
        let transport = transport.clone().unbind();
        Ok(Some(Arc::new(Self { transport, asynchronous, exchange: Mutex::default() })))
    }

    fn exchange(&self) -> MutexGuard<'_, Option<Py<PyAny>>> {
        self.exchange.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The client's own `request`, `response` or `failure`, where there is one.
    pub(crate) fn shown<'py>(&self, py: Python<'py>, name: &Bound<'py, PyString>) -> Option<Bound<'py, PyAny>> {
        let exchange = self.exchange().as_ref()?.clone_ref(py);
        exchange.bind(py).getattr(name).ok().filter(|value| !value.is_none())
    }

    /// A response that its client holds open, to be read by asking for its pieces.
    pub(crate) fn resumed(exchange: &Bound<'_, PyAny>) -> PyResult<(Arc<Self>, Answered, Url)> {
        let py = exchange.py();
        let head = exchange.call_method0(intern!(py, "head"))?;
        let transport = exchange.getattr(intern!(py, "transport"))?;
        let asynchronous = exchange.getattr(intern!(py, "asynchronous"))?.is_truthy()?;
        let (answered, url) = answered(&head)?;
        let exchange = Mutex::new(Some(exchange.clone().unbind()));
        let visit = Self { transport: transport.unbind(), asynchronous, exchange };
        let url = url.ok_or_else(|| PyValueError::new_err("the response has no address: give it a request"))?;
        Ok((Arc::new(visit), answered, url))
    }

    pub(super) fn answer<'py>(
        &self,
        py: Python<'py>,
        question: &Question,
        resources: &Arc<Resources>,
        uploads: &SharedUploads,
    ) -> PyResult<Answer<'py>> {
        let coroutine = match question {
            Question::Exchange(exchange) => {
                let made = self.begin(py, exchange, resources, uploads)?;
                let coroutine = made.call_method1(intern!(py, "send"), (exchange.whole, exchange.follow_redirects))?;
                *self.exchange() = Some(made.unbind());
                coroutine
            }
            Question::Body => self.call(py, intern!(py, "piece"))?,
            Question::Leave => self.call(py, intern!(py, "leave"))?,
            _ => return Err(nobody()),
        };
        if self.asynchronous {
            return Ok(Answer::Await(coroutine));
        }
        reply(question, &at_once(&coroutine)?).map(Answer::Now)
    }

    fn call<'py>(&self, py: Python<'py>, name: &Bound<'py, PyString>) -> PyResult<Bound<'py, PyAny>> {
        let exchange = self.exchange().as_ref().map(|exchange| exchange.clone_ref(py));
        exchange.ok_or_else(nobody)?.bind(py).call_method0(name)
    }

    fn begin<'py>(
        &self,
        py: Python<'py>,
        exchange: &Exchange,
        resources: &Arc<Resources>,
        uploads: &SharedUploads,
    ) -> PyResult<Bound<'py, PyAny>> {
        let pair = |name: &[u8], value: &[u8]| (PyBytes::new(py, name), PyBytes::new(py, value));
        let mut headers: Vec<_> =
            exchange.headers.iter().map(|(name, value)| pair(name.as_ref(), value.as_bytes())).collect();
        let content = match &exchange.body {
            Body::Empty => py.None().into_bound(py),
            Body::Bytes(bytes) => PyBytes::new(py, bytes).into_any(),
            Body::Streamed(content) => {
                if let Some(length) = content.length() {
                    headers.push(pair(b"content-length", length.to_string().as_bytes()));
                }
                let outlet = Outlet::new(content, resources, uploads);
                if self.asynchronous {
                    Bound::new(py, AsyncBodySupply::new(outlet))?.into_any()
                } else {
                    Bound::new(py, BodySupply::new(outlet))?.into_any()
                }
            }
        };
        let Timeouts { connect, first_byte, idle, write, pool, .. } = exchange.timeouts;
        let limits = [connect, first_byte, idle, write, pool].map(|limit| limit.map(|limit| limit.as_secs_f64()));
        let limits = PyTuple::new(py, limits)?;
        let total =
            exchange.left.zip(exchange.timeouts.total).map(|(left, limit)| (left.as_secs_f64(), limit.as_secs_f64()));
        let (method, url) = (exchange.method.as_str(), exchange.url.as_str());
        self.transport.bind(py).call_method1(intern!(py, "exchange"), (method, url, headers, content, limits, total))
    }
}

/// Runs a coroutine that has nothing to wait for: what it calls blocks.
fn at_once<'py>(coroutine: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = coroutine.py();
    match coroutine.call_method1(intern!(py, "send"), (py.None(),)) {
        Ok(_) => Err(PyRuntimeError::new_err("a blocking client's transport awaited something")),
        Err(error) if error.is_instance_of::<PyStopIteration>(py) => error.value(py).getattr(intern!(py, "value")),
        Err(error) => Err(error),
    }
}

/// What an exchange gave, as the reply to what was asked.
pub(super) fn reply(question: &Question, outcome: &Bound<'_, PyAny>) -> PyResult<Reply> {
    if let Ok((phase, detail)) = outcome.extract::<(Option<String>, String)>() {
        let answered = matches!(question, Question::Body);
        return Ok(Reply::Failed(Fault { phase: phase.map(|phase| phase_of(&phase, answered)), detail }));
    }
    match question {
        Question::Exchange(exchange) => {
            let (mut answered, url) = answered(outcome)?;
            answered.url = url.filter(|url| *url != exchange.url);
            Ok(Reply::Answered(Box::new(answered)))
        }
        Question::Body => bytes(outcome).map(Reply::Body),
        _ => Ok(Reply::Left),
    }
}

fn phase_of(name: &str, answered: bool) -> Phase {
    match name {
        "connect" => Phase::Connect,
        "pool" => Phase::Pool,
        "write" => Phase::Write,
        "total" => Phase::Total,
        _ if answered => Phase::Idle,
        _ => Phase::FirstByte,
    }
}

fn bytes(value: &Bound<'_, PyAny>) -> PyResult<Option<Bytes>> {
    if value.is_none() {
        return Ok(None);
    }
    Ok(Some(Bytes::copy_from_slice(value.extract::<&[u8]>()?)))
}

fn answered(outcome: &Bound<'_, PyAny>) -> PyResult<(Answered, Option<Url>)> {
    let (status, headers, version, url, content) =
        outcome.extract::<(u16, Vec<(Bound<'_, PyBytes>, Bound<'_, PyBytes>)>, String, String, Bound<'_, PyAny>)>()?;
    let mut map = HeaderMap::with_capacity(headers.len());
    for (name, value) in headers {
        // One that could not have come over a wire says nothing to us.
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value.as_bytes()))
        {
            map.append(name, value);
        }
    }
    let status = StatusCode::from_u16(status)
        .map_err(|_| PyValueError::new_err(format!("the http_client gave the status {status}: expected 100 to 999")))?;
    let version = if version == "HTTP/2" { Version::HTTP_2 } else { Version::HTTP_11 };
    Ok((Answered { status, version, headers: map, url: None, body: bytes(&content)? }, Url::parse(&url).ok()))
}
