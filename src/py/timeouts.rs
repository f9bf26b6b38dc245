//! Time limits as Python gives them: seconds, `None`, a `Timeout`, or any object with such attributes.

use std::time::Duration;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt};

use crate::http::Timeouts;

/// Limits, and how the server is told of them.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) timeouts: Timeouts,
    /// The limit for the answer's first byte as the caller wrote it: `3.0` and `3` are told apart.
    told: Option<HeaderValue>,
}

impl Given {
    /// Tells the server how long an answer is waited for.
    pub(crate) fn tell(&self, headers: &mut HeaderMap) {
        const NAME: HeaderName = HeaderName::from_static("x-stainless-read-timeout");
        match &self.told {
            Some(value) => headers.insert(NAME, value.clone()),
            None => headers.remove(NAME),
        };
    }
}

pub(crate) fn extract(value: &Bound<'_, PyAny>) -> PyResult<Given> {
    if value.is_none() {
        return Ok(Given { timeouts: Timeouts::NONE, told: None });
    }
    if value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>() {
        let limit = seconds("timeout", value)?;
        let timeouts = Timeouts { connect: limit, ..Timeouts::NONE }.silence(limit);
        return Ok(Given { timeouts, told: told(value)? });
    }
    if !value.hasattr("connect")? || !value.hasattr("read")? {
        let kind = value.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "timeout is a {kind}; expected seconds as a number, None for no limit, or a ferroai.Timeout"
        )));
    }
    let limit = |name: &str, other: Option<Duration>| match value.getattr_opt(name)? {
        Some(given) => seconds(&format!("timeout.{name}"), &given),
        None => Ok(other),
    };
    let read = limit("read", None)?;
    let ours = value.hasattr("first_byte")?;
    let timeouts = Timeouts {
        connect: limit("connect", None)?,
        first_byte: limit("first_byte", read)?,
        idle: limit("idle", read)?,
        write: limit("write", read)?,
        // Another library's object made of one number has that number here too, and nobody meant it.
        pool: limit("pool", None)?.filter(|_| ours || limit("pool", None).is_ok_and(|pool| pool != read)),
        total: limit("total", None)?,
    };
    let told =
        told(&value.getattr(if ours { intern!(value.py(), "first_byte") } else { intern!(value.py(), "read") })?);
    Ok(Given { timeouts, told: told? })
}

fn told(value: &Bound<'_, PyAny>) -> PyResult<Option<HeaderValue>> {
    if value.is_none() {
        return Ok(None);
    }
    // Whatever a number's text is, it can be sent; what is none has been refused before.
    Ok(HeaderValue::from_str(&value.str()?.to_string_lossy()).ok())
}

fn seconds(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Option<Duration>> {
    if value.is_none() {
        return Ok(None);
    }
    let wrong = || format!("{name}={value}: expected seconds of at least 0, or None for no limit");
    let given: f64 = value.extract().map_err(|_| PyTypeError::new_err(wrong()))?;
    // Infinity and what no clock can count to mean "no limit".
    if given > 1e9 {
        return Ok(None);
    }
    Duration::try_from_secs_f64(given).map(Some).map_err(|_| PyValueError::new_err(wrong()))
}
