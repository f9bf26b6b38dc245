//! `_core.Core`: what a client's settings come to, and the path of one call.

use std::sync::Arc;

use http::Method;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use url::Url;

use super::bridge::{self, Awaitable, Job, Pending};
use super::caller::{Hooks, Resources};
use super::encode::{self, Call, Query};
use super::errors::Sent;
use super::pool::Pool;
use super::retry::RetryAccount;
use super::url::PyUrl;
use super::{answer, resource, stream, timeouts};
use crate::http::retry::Policy;
use crate::http::{Request, Timeouts};
use crate::json::Document;
use crate::schema::{Operation, Verb};

/// The settings of one client, in the form calls need.
#[pyclass(frozen, module = "ferroai._core")]
#[derive(Clone)]
pub(crate) struct Core {
    pool: Pool,
    /// Ends with a slash.
    base_url: Url,
    headers: HeaderMap,
    query: Query,
    timeouts: Timeouts,
    max_retries: u32,
    /// `None`: as usual.
    retry: Option<Arc<Policy>>,
    /// What calls may ask for while they are under way.
    resources: Arc<Resources>,
}

#[pymethods]
impl Core {
    #[new]
    #[pyo3(signature = (*, pool, base_url, headers, query, timeout, max_retries, retry=None, key=None, hooks=(None, None, None), transport=None))]
    #[expect(clippy::too_many_arguments, reason = "they are the settings of a client, by name")]
    fn new(
        pool: &Bound<'_, Pool>,
        base_url: &Bound<'_, PyUrl>,
        headers: Vec<(String, String)>,
        query: &Bound<'_, PyDict>,
        timeout: &Bound<'_, PyAny>,
        max_retries: u32,
        retry: Option<&Bound<'_, RetryAccount>>,
        key: Option<Py<PyAny>>,
        hooks: (Option<Py<PyAny>>, Option<Py<PyAny>>, Option<Py<PyAny>>),
        transport: Option<Py<PyAny>>,
    ) -> PyResult<Self> {
        let limits = timeouts::extract(timeout)?;
        let (request, response, again) = hooks;
        let mut map = HeaderMap::with_capacity(headers.len() + 4);
        for (name, value) in headers {
            let (name, value) = header(&name, &value)?;
            map.insert(name, value);
        }
        limits.tell(&mut map);
        Ok(Self {
            pool: pool.get().clone(),
            base_url: base_url.get().inner.clone(),
            headers: map,
            query: encode::query(query)?,
            timeouts: limits.timeouts,
            max_retries,
            retry: retry.map(|retry| retry.get().policy()),
            resources: Arc::new(Resources { key, hooks: Hooks { request, response, retry: again }, transport }),
        })
    }

    /// The same settings but for these, without making the rest of them anew.
    #[pyo3(signature = (*, timeout, max_retries, retry))]
    fn variant(
        &self,
        timeout: &Bound<'_, PyAny>,
        max_retries: u32,
        retry: Option<&Bound<'_, RetryAccount>>,
    ) -> PyResult<Self> {
        let limits = timeouts::extract(timeout)?;
        let mut made = self.clone();
        limits.tell(&mut made.headers);
        made.timeouts = limits.timeouts;
        made.max_retries = max_retries;
        made.retry = retry.map(|retry| retry.get().policy());
        Ok(made)
    }

    /// Makes the call and waits for its answer; Ctrl-C interrupts.
    fn call(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        number: usize,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
    ) -> PyResult<Py<PyAny>> {
        let mut work = self.start(py, client, number, args, kwargs, false)?;
        let _back = bridge::complete(py, work.as_mut())?;
        work.finish(py)
    }

    /// Begins the call and gives what to await for its answer.
    fn acall(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        number: usize,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
    ) -> PyResult<Awaitable> {
        self.start(py, client, number, args, kwargs, true).map(Awaitable::new)
    }
}

impl Core {
    fn start(
        &self,
        py: Python<'_>,
        client: &Bound<'_, PyAny>,
        number: usize,
        args: &Bound<'_, PyTuple>,
        kwargs: &Bound<'_, PyDict>,
        asynchronous: bool,
    ) -> PyResult<Box<dyn Pending>> {
        let operation = resource::row(number)?;
        let mut call = encode::encode(py, operation, args, Some(kwargs))?;
        let transport = self.pool.client(py)?.clone();
        let (streamed, decode) = (call.stream, call.decode_embeddings);
        call.uploads.check(asynchronous)?;
        let uploads = std::mem::take(&mut call.uploads);
        let mut request = self.request(operation, call);
        let (mut line, mut visit) = (None, None);
        if let Some(opened) = self.resources.line(py, &request.headers, uploads)? {
            request.caller = Some(opened.caller);
            (line, visit) = (Some(opened.line), opened.visit);
        }
        let request = Arc::new(request);
        let sent = Sent::new(&request, visit);
        if streamed {
            let client = client.clone().unbind();
            let work = async move { transport.send(&request).await.map(stream::open) };
            return Job::spawn(work, line, move |py, opened, line| match opened {
                Ok(opened) => stream::build(py, opened, line, operation, sent, &client, asynchronous),
                Err(error) => Err(sent.exception(py, error)),
            });
        }
        let work = Job::spawn(
            async move {
                let answer = transport.fetch(&request).await?;
                // Parsed here, where nobody waits for the interpreter.
                let document = Document::parse(answer.body.clone());
                Ok((answer, document))
            },
            line,
            {
                let client = client.clone().unbind();
                let arguments = (args.clone().unbind(), kwargs.clone().unbind());
                move |py, fetched, _line| match fetched {
                    Ok((answer, document)) => {
                        let given = answer::Given { client: &client, number, arguments: &arguments, decode };
                        answer::build(py, operation, &answer, document, &sent, &given)
                    }
                    Err(error) => Err(sent.exception(py, error)),
                }
            },
        )?;
        // The request is on its way; what its answer needs is imported meanwhile.
        answer::prepare(py)?;
        Ok(work)
    }

    fn request(&self, operation: &'static Operation, call: Call) -> Request {
        let mut url = self.base_url.clone();
        let path = format!("{}{}", self.base_url.path().trim_end_matches('/'), call.path);
        url.set_path(&path);
        if let Some(query) = call.query.over(&self.query) {
            url.set_query(Some(&query));
        }
        let mut headers = self.headers.clone();
        let timeouts = match call.timeout {
            Some(given) => {
                given.tell(&mut headers);
                given.timeouts
            }
            None => self.timeouts,
        };
        let method = match operation.verb {
            Verb::Get => {
                headers.remove(CONTENT_TYPE);
                Method::GET
            }
            Verb::Post => Method::POST,
            Verb::Delete => Method::DELETE,
        };
        for (name, value) in call.headers {
            match value {
                Some(value) => headers.insert(name, value),
                None => headers.remove(name),
            };
        }
        Request {
            method,
            url,
            headers,
            body: call.body,
            timeouts,
            max_retries: self.max_retries,
            retry: self.retry.clone(),
            caller: None,
        }
    }
}

/// One header from text, or an error that shows the name and never the value.
pub(super) fn header(name: &str, value: &str) -> PyResult<(HeaderName, HeaderValue)> {
    let wrong = |what: &str, expected: &str| {
        let source = if name == "authorization" { " (it is made of api_key)" } else { "" };
        PyValueError::new_err(format!("header {name:?}{source}: its {what} can't be sent; expected {expected}"))
    };
    let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong("name", "letters, digits and dashes"))?;
    let value = HeaderValue::from_str(value).map_err(|_| wrong("value", "printable ASCII without line breaks"))?;
    Ok((parsed, value))
}
