//! What Python sees of encoding: tests and raw calls ask for the bytes alone.

use pyo3::exceptions::PyLookupError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::http::Body;
use crate::schema::{self, OPERATIONS};

type Encoded<'py> = (
    String,
    String,
    Option<String>,
    Option<Bound<'py, PyBytes>>,
    Vec<(String, Option<String>)>,
    bool,
    Option<(Option<f64>, Option<f64>, Option<f64>)>,
    bool,
);

/// `(verb, path, query, body, headers, stream, (connect, read, total) or None, decode_embeddings)` of a call.
#[pyfunction]
#[pyo3(name = "encode", signature = (resource, method, args, kwargs))]
pub(crate) fn encode<'py>(
    py: Python<'py>,
    resource: &str,
    method: &str,
    args: &Bound<'py, PyTuple>,
    kwargs: &Bound<'py, PyDict>,
) -> PyResult<Encoded<'py>> {
    let operation = schema::resource(resource)
        .and_then(|(_, row)| row.operations.of(OPERATIONS).iter().find(|row| row.name.get() == method))
        .ok_or_else(|| PyLookupError::new_err(format!("no call {resource}.{method}; docs/api.md lists them all")))?;
    let call = super::encode(py, operation, args, Some(kwargs))?;
    let body = match &call.body {
        Body::Empty | Body::Streamed(_) => None,
        Body::Bytes(bytes) => Some(PyBytes::new(py, bytes)),
    };
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = call.headers.iter().map(|(name, value)| (name.to_string(), value.as_ref().map(text))).collect();
    let timeout = call.timeout.map(|given| {
        let limits = given.timeouts;
        let seconds = |limit: Option<std::time::Duration>| limit.map(|limit| limit.as_secs_f64());
        (seconds(limits.connect), seconds(limits.first_byte), seconds(limits.total))
    });
    Ok((
        call.method.as_str().to_owned(),
        call.path,
        call.query.text(),
        body,
        headers,
        call.stream,
        timeout,
        call.decode_embeddings,
    ))
}

/// The JSON bytes of a value, as a raw body has them.
#[pyfunction]
pub(crate) fn to_json<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(value.py(), &super::json(value)?))
}
