//! The second way to a [`Call`]: from options that a caller has put together, and back to such options from a call.
//!
//! Owns what each option means on the wire. Refuses combinations that say two things at once.

use http::{HeaderValue, Method};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping, PyString, PyTuple};
use url::Url;

use super::call::{self, Call};
use super::classes::LeftOut;
use super::files;
use super::headers::{self, Headers};
use super::json::json;
use super::multipart;
use super::path;
use super::query::Query;
use crate::http::Body;
use crate::json::Document;
use crate::py::caller::Uploads;
use crate::py::{model, timeouts};
use crate::schema::{Auth, Encoding, Operation, TypeId};

/// Reads a `FinalRequestOptions`: the call, and what is done with its result (`post_parser`).
pub(crate) fn options(options: &Bound<'_, PyAny>) -> PyResult<(Call, Option<Py<PyAny>>)> {
    let py = options.py();
    let left_out = LeftOut::load(py)?;
    let given = |name| given(options, name, left_out);
    let method = method(&options.getattr(intern!(py, "method"))?)?;
    let (url, path, written) = address(&options.getattr(intern!(py, "url"))?)?;
    let mut query = Query::default();
    if let Some(params) = given(intern!(py, "params"))? {
        query.take(&params, "params")?;
    }
    let mut headers = Headers::new();
    if let Some(more) = given(intern!(py, "headers"))? {
        headers::take(&mut headers, &more, "headers")?;
    }
    // `None` is a limit too: none at all.
    let timeout = options.getattr(intern!(py, "timeout"))?;
    let timeout = if left_out.has(&timeout) { None } else { Some(timeouts::extract(&timeout)?) };
    let max_retries = given(intern!(py, "max_retries"))?.map(|count| retries(&count)).transpose()?;
    let (body, uploads) = match method {
        Method::GET => (Body::Empty, Uploads::default()),
        _ => body(options, left_out, &mut headers)?,
    };
    let follow_redirects = given(intern!(py, "follow_redirects"))?.map(|follow| follow.is_truthy()).transpose()?;
    let post_parser = given(intern!(py, "post_parser"))?.map(Bound::unbind);
    let call = Call {
        auth: auth(options)?,
        method,
        url,
        path,
        written,
        query,
        body,
        uploads,
        headers,
        timeout,
        max_retries,
        follow_redirects,
        stream: false,
        returns: TypeId::NONE,
        decode_embeddings: false,
    };
    Ok((call, post_parser))
}

/// An option that says something.
fn given<'py>(
    options: &Bound<'py, PyAny>,
    name: &Bound<'py, PyString>,
    left_out: LeftOut,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let value = options.getattr(name)?;
    Ok((!value.is_none() && !left_out.has(&value)).then_some(value))
}

/// Which keys the `security` of options allows.
fn auth(options: &Bound<'_, PyAny>) -> PyResult<Auth> {
    let py = options.py();
    let security = options.getattr(intern!(py, "security"))?;
    let allows = |name: &str| security.call_method1(intern!(py, "get"), (name,))?.is_truthy();
    Ok(match (allows(BEARER)?, allows(ADMIN)?) {
        (true, false) => Auth::Bearer,
        (false, true) => Auth::Admin,
        _ => Auth::Any,
    })
}

const BEARER: &str = "bearer_auth";
const ADMIN: &str = "admin_api_key_auth";

fn method(given: &Bound<'_, PyAny>) -> PyResult<Method> {
    let text: String = given.extract()?;
    Method::from_bytes(text.to_ascii_uppercase().as_bytes())
        .map_err(|_| PyValueError::new_err(format!("method={text:?}: expected one such as \"get\" or \"post\"")))
}

fn retries(count: &Bound<'_, PyAny>) -> PyResult<u32> {
    count.extract().map_err(|_| PyValueError::new_err(format!("max_retries={count}: expected an int of at least 0")))
}

/// A path below the client's address, or an address of its own; and the query in it.
fn address(given: &Bound<'_, PyAny>) -> PyResult<(Option<Url>, String, Query)> {
    let text = given.str()?;
    let text = text.to_str()?;
    let wrong = |error: &dyn std::fmt::Display| PyValueError::new_err(format!("{text:?} is no address: {error}"));
    let own = text.get(..8).is_some_and(|start| {
        let start = start.to_ascii_lowercase();
        start.starts_with("http://") || start == "https://"
    });
    if own {
        let mut url = Url::parse(text).map_err(|error| wrong(&error))?;
        let query = pairs(url.query().unwrap_or_default());
        url.set_query(None);
        url.set_fragment(None);
        return Ok((Some(url), String::new(), query));
    }
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    let path = format!("/{}", path.trim_start_matches('/'));
    path::refuse_dots(&path)?;
    Ok((None, path, pairs(query)))
}

/// A query as it stands in an address.
fn pairs(text: &str) -> Query {
    let mut query = Query::default();
    let mut names: Vec<(&str, String)> = Vec::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let name = pair.split('=').next().unwrap_or(pair);
        match names.iter_mut().find(|(known, _)| *known == name) {
            Some((_, pairs)) => {
                pairs.push('&');
                pairs.push_str(pair);
            }
            None => names.push((name, pair.to_owned())),
        }
    }
    for (name, pairs) in names {
        query.set(name, pairs);
    }
    query
}

fn body(options: &Bound<'_, PyAny>, left_out: LeftOut, headers: &mut Headers) -> PyResult<(Body, Uploads)> {
    let py = options.py();
    let given = |name| given(options, name, left_out);
    let of_bytes = |body| Ok((body, Uploads::default()));
    let mut data = given(intern!(py, "json_data"))?;
    if let Some(content) = given(intern!(py, "content"))? {
        if data.is_some() {
            return Err(PyTypeError::new_err("both `content` and `json_data` were given: give one of them"));
        }
        return files::body(&content);
    }
    if let Some(extra) = given(intern!(py, "extra_json"))? {
        data = Some(match data {
            None => extra,
            Some(data) => merged(&data, &extra)?,
        });
    }
    match given(intern!(py, "files"))? {
        Some(files) => multipart::form(data.as_ref(), &files, headers),
        None if is_form(headers) => multipart::form(data.as_ref(), PyDict::new(py).as_any(), headers),
        None => match data {
            None => of_bytes(Body::Empty),
            Some(data) if data.is_instance_of::<PyBytes>() => files::body(&data),
            Some(data) => of_bytes(Body::Bytes(json(&data)?)),
        },
    }
}

/// The keys of both, those of `extra` winning.
fn merged<'py>(data: &Bound<'py, PyAny>, extra: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = data.py();
    let made = PyDict::new(py);
    for part in [data, extra] {
        let Ok(mapping) = part.cast::<PyMapping>() else {
            return Err(PyTypeError::new_err(format!(
                "extra_json adds keys to a body that is a mapping, and one of them is {}",
                part.get_type()
            )));
        };
        made.update(mapping)?;
    }
    Ok(made.into_any())
}

/// A call of the rows, and the keywords of the `FinalRequestOptions` that say the same.
pub(crate) fn describe<'py>(
    py: Python<'py>,
    operation: &'static Operation,
    args: &Bound<'py, PyTuple>,
    kwargs: &Bound<'py, PyDict>,
) -> PyResult<(Call, Bound<'py, PyDict>)> {
    let call = call::encode(py, operation, args, Some(kwargs))?;
    let named = PyDict::new(py);
    named.set_item("method", call.method.as_str().to_ascii_lowercase())?;
    named.set_item("url", &call.path)?;
    let security = PyDict::new(py);
    if call.auth != Auth::Admin {
        security.set_item(BEARER, true)?;
    }
    if call.auth != Auth::Bearer {
        security.set_item(ADMIN, true)?;
    }
    named.set_item("security", security)?;
    named.set_item("params", call.query.plain(py)?)?;
    if !call.headers.is_empty() {
        let headers = PyDict::new(py);
        let omit = py.import("ferroai._types")?.getattr("omit")?;
        for (name, value) in &call.headers {
            match value {
                Some(value) => headers.set_item(name.as_str(), String::from_utf8_lossy(value.as_bytes()))?,
                None => headers.set_item(name.as_str(), &omit)?,
            }
        }
        named.set_item("headers", headers)?;
    }
    if let Some(timeout) = kwargs.get_item("timeout")? {
        named.set_item("timeout", timeout)?;
    }
    match (&call.body, operation.encoding) {
        (Body::Empty, _) => {}
        (Body::Bytes(bytes), Encoding::MultipartOrRaw) => named.set_item("content", PyBytes::new(py, bytes))?,
        _ if is_form(&call.headers) => multipart::describe(operation, args, kwargs, &named)?,
        (Body::Bytes(bytes), _) => {
            let document = Document::parse(bytes.clone());
            let document = document.map_err(|error| PyValueError::new_err(format!("the body is no JSON: {error}")))?;
            named.set_item("json_data", model::plain(py, &document)?)?;
        }
        (Body::Streamed(_), _) => return Err(PyTypeError::new_err("a body that is no form can't be shown as options")),
    }
    Ok((call, named))
}

fn is_form(headers: &Headers) -> bool {
    headers.iter().any(|(name, value)| {
        let value = value.as_ref().map(HeaderValue::as_bytes);
        *name == http::header::CONTENT_TYPE && value.is_some_and(|value| value.starts_with(b"multipart/form-data"))
    })
}
