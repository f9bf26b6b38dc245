//! Paths: the template of an operation with the caller's values in it.
//!
//! Owns escaping and what a path may not become: a value that is empty, or a segment that is `.` or `..`, would
//! silently address something else, so both are refused.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyString};

use super::classes::ENUM;
use super::json::surrogate;

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

/// Appends a value as a part of a segment: what RFC 3986 calls `pchar` stays, all else is escaped.
pub(super) fn push(path: &mut String, value: &str) {
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => path.push(char::from(byte)),
            other if b"!$&'()*+,;=:@".contains(&other) => path.push(char::from(other)),
            other => escape(path, other),
        }
    }
}

/// Appends `%XX`.
pub(super) fn escape(out: &mut String, byte: u8) {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    out.push('%');
    for digit in [byte >> 4, byte & 15] {
        out.push(HEX.get(usize::from(digit)).copied().map_or('0', char::from));
    }
}

/// Refuses a path with a segment that means "here" or "up", escaped or not.
pub(super) fn refuse_dots(path: &str) -> PyResult<()> {
    for segment in path.split('/') {
        let dots = segment.replace("%2e", ".").replace("%2E", ".");
        if dots == "." || dots == ".." {
            return Err(PyValueError::new_err(format!(
                "Constructed path '{path}' contains dot-segment '{segment}' which is not allowed"
            )));
        }
    }
    Ok(())
}
