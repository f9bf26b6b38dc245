//! Time limits as Python gives them: seconds, `None`, a `Timeout`, or any object with such attributes.

use std::time::Duration;

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyFloat, PyInt};

use crate::http::Timeouts;

pub(crate) fn extract(value: &Bound<'_, PyAny>) -> PyResult<Timeouts> {
    if value.is_none() {
        return Ok(Timeouts { connect: None, read: None, total: None });
    }
    if value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>() {
        let limit = seconds("timeout", value)?;
        return Ok(Timeouts { connect: limit, read: limit, total: None });
    }
    if !value.hasattr("connect")? || !value.hasattr("read")? {
        let kind = value.get_type().name()?;
        return Err(PyTypeError::new_err(format!(
            "timeout is a {kind}; expected seconds as a number, None for no limit, or a ferroai.Timeout"
        )));
    }
    let total = match value.getattr_opt("total")? {
        Some(total) => seconds("timeout.total", &total)?,
        None => None,
    };
    Ok(Timeouts {
        connect: seconds("timeout.connect", &value.getattr("connect")?)?,
        read: seconds("timeout.read", &value.getattr("read")?)?,
        total,
    })
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
