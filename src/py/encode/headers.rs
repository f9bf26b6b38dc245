//! Headers the caller gives: names without regard to case, later ones win, `omit` removes.
//!
//! Refuses what would not stay one header on the wire (a line break in a value) before anything is sent. A value is
//! never shown in an error: it may be a secret.

use http::{HeaderName, HeaderValue};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};

use super::classes::LeftOut;

/// In their order; `None` removes a header that the client would send.
pub(crate) type Headers = Vec<(HeaderName, Option<HeaderValue>)>;

/// Adds or replaces the headers of a mapping of the caller's; `what` names it in errors.
pub(crate) fn take(headers: &mut Headers, mapping: &Bound<'_, PyAny>, what: &str) -> PyResult<()> {
    let py = mapping.py();
    let left_out = LeftOut::load(py)?;
    if mapping.is_none() || left_out.has(mapping) {
        return Ok(());
    }
    let Some(items) = mapping.getattr_opt(intern!(py, "items"))? else {
        let class = mapping.get_type().repr()?;
        return Err(PyTypeError::new_err(format!("{what}: expected a mapping of header names to str, not {class}")));
    };
    for pair in items.call0()?.try_iter()? {
        let (key, value) = pair?.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()?;
        let key = name(&key, what)?;
        let value = if left_out.has(&value) { None } else { Some(self::value(&value, what, &key)?) };
        set(headers, key, value);
    }
    Ok(())
}

/// Adds a header or replaces the one of that name.
pub(super) fn set(headers: &mut Headers, name: HeaderName, value: Option<HeaderValue>) {
    match headers.iter_mut().find(|(known, _)| *known == name) {
        Some(known) => known.1 = value,
        None => headers.push((name, value)),
    }
}

fn name(key: &Bound<'_, PyAny>, what: &str) -> PyResult<HeaderName> {
    let bytes = if let Ok(bytes) = key.cast::<PyBytes>() {
        bytes.as_bytes().to_vec()
    } else if let Ok(text) = key.cast::<PyString>() {
        text.to_string_lossy().into_owned().into_bytes()
    } else {
        let class = key.get_type().repr()?;
        return Err(PyTypeError::new_err(format!("{what}: a header's name is {class}; expected str")));
    };
    HeaderName::from_bytes(&bytes).map_err(|_| match key.repr() {
        Ok(shown) => {
            PyValueError::new_err(format!("{what}: {shown} is no header name; expected letters, digits and -"))
        }
        Err(error) => error,
    })
}

/// A header's value: visible ASCII, spaces and tabs.
pub(super) fn value(value: &Bound<'_, PyAny>, what: &str, name: &HeaderName) -> PyResult<HeaderValue> {
    let bytes = if let Ok(bytes) = value.cast::<PyBytes>() {
        bytes.as_bytes().to_vec()
    } else if let Ok(text) = value.cast::<PyString>() {
        text.to_string_lossy().into_owned().into_bytes()
    } else {
        let class = value.get_type().repr()?;
        let hint = if value.is_none() { "; pass omit to remove the header" } else { "" };
        return Err(PyTypeError::new_err(format!("{what}: the value of '{name}' is {class}; expected str{hint}")));
    };
    if bytes.iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0)) {
        return Err(PyValueError::new_err(format!(
            "{what}: the value of '{name}' has a line break or a NUL in it, which would start another header; take it out"
        )));
    }
    let text = std::str::from_utf8(&bytes).ok().filter(|text| text.is_ascii());
    text.and_then(|text| HeaderValue::from_str(text.trim_matches([' ', '\t'])).ok()).ok_or_else(|| {
        PyValueError::new_err(format!(
            "{what}: the value of '{name}' has characters a header can't carry; expected visible ASCII"
        ))
    })
}
