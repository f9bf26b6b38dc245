//! The `timeout` argument of a call, with what the server is told of it.

use pyo3::intern;
use pyo3::prelude::*;

use crate::http::Timeouts;
use crate::py::timeouts;

/// The time limits of one call.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limits {
    pub(crate) timeouts: Timeouts,
    /// The read limit as the caller wrote it, for `x-stainless-read-timeout`; `None` without a limit.
    pub(crate) read_text: Option<String>,
}

/// Reads a `timeout` that was given: `None` means no limits.
pub(crate) fn read(value: &Bound<'_, PyAny>) -> PyResult<Limits> {
    let timeouts = timeouts::extract(value)?;
    let read = value.getattr_opt(intern!(value.py(), "read"))?.unwrap_or_else(|| value.clone());
    let read_text = if read.is_none() { None } else { Some(read.str()?.extract()?) };
    Ok(Limits { timeouts, read_text })
}
