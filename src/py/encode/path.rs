//! Paths: the template of an operation with the caller's values in it.
//!
//! Refuses a value that is empty, and a segment that is `.` or `..`: both would silently address something else.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString};

use super::classes::ENUM;
use super::json::surrogate;
use crate::path::dots;

/// The value of a path parameter as text; `name` is the parameter's.
pub(super) fn text(name: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    if !value.is_truthy()? {
        return Err(PyValueError::new_err(format!(
            "Expected a non-empty value for `{name}` but received {}",
            value.repr()?
        )));
    }
    if let Ok(string) = value.cast::<PyString>() {
        return utf8(name, string);
    }
    if value.is_exact_instance_of::<PyBool>() {
        return Ok("true".to_owned());
    }
    if ENUM.has(value)? {
        return text(name, &value.getattr("value")?);
    }
    utf8(name, &value.str()?)
}

fn utf8(name: &str, string: &Bound<'_, PyString>) -> PyResult<String> {
    let py = string.py();
    string.to_str().map(str::to_owned).map_err(|error| surrogate(py, error).into_error(py, name))
}

/// Refuses a path with a segment that means "here" or "up", escaped or not.
pub(super) fn refuse_dots(path: &str) -> PyResult<()> {
    match dots(path) {
        None => Ok(()),
        Some(segment) => Err(PyValueError::new_err(format!(
            "Constructed path '{path}' contains dot-segment '{segment}' which is not allowed"
        ))),
    }
}
