//! Whether anybody listens to the log, asked before every call.
//!
//! Owns that question, which costs a look at one dict where nobody does. Refuses to let a logger fail a call: what it
//! raises is reported as unraisable, and the call goes on.

use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

use crate::py::errors::class;

/// How much is listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Off,
    /// Retries.
    Info,
    /// Every request and answer too.
    Debug,
}

const INFO: i32 = 20;
const DEBUG: i32 = 10;

/// The package's logger, and what it remembers of the levels it was asked for.
struct Logger {
    logger: Py<PyAny>,
    known: Option<Py<PyDict>>,
}

static LOGGER: PyOnceLock<Logger> = PyOnceLock::new();
static IMPORTED: AtomicBool = AtomicBool::new(false);

pub(super) fn level(py: Python<'_>) -> Level {
    find(py).unwrap_or_else(|error| {
        error.write_unraisable(py, None);
        Level::Off
    })
}

fn find(py: Python<'_>) -> PyResult<Level> {
    // A program that has not imported `logging` listens to nothing, and shall not pay for importing it.
    if !IMPORTED.load(Ordering::Relaxed) {
        if !py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?.contains(intern!(py, "logging"))? {
            return Ok(Level::Off);
        }
        IMPORTED.store(true, Ordering::Relaxed);
    }
    let logger = LOGGER.get_or_try_init(py, || {
        let logger = py.import("logging")?.getattr("getLogger")?.call1(("ferroai",))?;
        // Not promised to be there, and asked of the logger itself where it is not.
        let known = logger.getattr_opt("_cache")?.and_then(|known| known.cast_into::<PyDict>().ok());
        PyResult::Ok(Logger { logger: logger.unbind(), known: known.map(Bound::unbind) })
    })?;
    Ok(if !logger.is_enabled(py, INFO)? {
        Level::Off
    } else if logger.is_enabled(py, DEBUG)? {
        Level::Debug
    } else {
        Level::Info
    })
}

impl Logger {
    fn is_enabled(&self, py: Python<'_>, level: i32) -> PyResult<bool> {
        if let Some(known) = &self.known
            && let Some(known) = known.bind(py).get_item(level)?
        {
            return known.is_truthy();
        }
        self.logger.bind(py).call_method1(intern!(py, "isEnabledFor"), (level,))?.is_truthy()
    }
}

/// Writes one line about an event.
pub(super) fn say(py: Python<'_>, what: &str, event: &Bound<'_, PyAny>) {
    let said = class(py, "_logs", what).and_then(|line| line.call1((event,)));
    if let Err(error) = said {
        error.write_unraisable(py, Some(event));
    }
}
