//! The key from a callable: asked for before each attempt, so that it may change while a call is retried.

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::{Answer, Reply, Resources, is_awaitable};
use crate::py::keys::no_credential;

/// Who gives a key, and where it goes.
#[derive(Debug)]
pub(crate) struct KeySource {
    pub(crate) callable: Py<PyAny>,
    /// The option that it was given as.
    pub(crate) option: &'static str,
    pub(crate) header: HeaderName,
    /// Calls can do without it: in a header of its own an empty one is none.
    pub(crate) spare: bool,
}

impl KeySource {
    fn reply(&self, given: &Bound<'_, PyAny>) -> PyResult<Reply> {
        let option = self.option;
        let Ok(key) = given.cast::<PyString>() else {
            let kind = given.get_type();
            return Err(PyTypeError::new_err(format!("{option}: the callable gave {kind}, expected a str")));
        };
        let key = key.to_str()?;
        let text = if self.header == AUTHORIZATION {
            format!("Bearer {key}")
        } else if !key.is_empty() {
            key.to_owned()
        } else if self.spare {
            return Ok(Reply::Headers(Vec::new()));
        } else {
            return Err(PyValueError::new_err(no_credential()));
        };
        let mut value = HeaderValue::from_str(&text).map_err(|_| {
            PyValueError::new_err(format!(
                "{option}: the callable's key can't be sent in a header; expected printable ASCII"
            ))
        })?;
        value.set_sensitive(true);
        Ok(Reply::Headers(vec![(self.header.clone(), Some(value))]))
    }
}

pub(super) fn answer<'py>(py: Python<'py>, resources: &Resources) -> PyResult<Answer<'py>> {
    let given = source(resources)?.callable.bind(py).call0()?;
    if is_awaitable(&given)? {
        return Ok(Answer::Await(given));
    }
    reply(resources, &given).map(Answer::Now)
}

pub(super) fn reply(resources: &Resources, given: &Bound<'_, PyAny>) -> PyResult<Reply> {
    source(resources)?.reply(given)
}

fn source(resources: &Resources) -> PyResult<&KeySource> {
    resources.key.as_ref().ok_or_else(|| PyTypeError::new_err("there is no callable to ask for the API key"))
}
