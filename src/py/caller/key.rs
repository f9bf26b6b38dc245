//! The API key from a callable: asked for before each attempt, so that it may change while a call is retried.

use http::HeaderValue;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::{Answer, Reply, Resources, is_awaitable};

pub(super) fn answer<'py>(py: Python<'py>, resources: &Resources) -> PyResult<Answer<'py>> {
    let Some(callable) = &resources.key else {
        return Err(PyTypeError::new_err("there is no callable to ask for the API key"));
    };
    let given = callable.bind(py).call0()?;
    if is_awaitable(&given)? {
        return Ok(Answer::Await(given));
    }
    reply(&given).map(Answer::Now)
}

pub(super) fn reply(given: &Bound<'_, PyAny>) -> PyResult<Reply> {
    let Ok(key) = given.cast::<PyString>() else {
        let kind = given.get_type();
        return Err(PyTypeError::new_err(format!("api_key: the callable gave {kind}, expected a str")));
    };
    let mut value = HeaderValue::from_str(&format!("Bearer {}", key.to_str()?)).map_err(|_| {
        PyValueError::new_err("api_key: the callable's key can't be sent in a header; expected printable ASCII")
    })?;
    value.set_sensitive(true);
    Ok(Reply::Header(value))
}
