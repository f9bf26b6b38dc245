//! `_core.EventDecoder`: the decoder of event streams, for programs that read a stream themselves.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::sse::{Decoder, Step};

type Fields<'py> = (Option<String>, Bound<'py, PyBytes>, Option<String>, Option<u64>);

/// Bytes in, the fields of whole events out.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct EventDecoder {
    decoder: Mutex<Decoder>,
}

#[pymethods]
impl EventDecoder {
    #[new]
    fn new() -> Self {
        Self { decoder: Mutex::new(Decoder::default()) }
    }

    /// `(event, data, id, retry)` of each event that is whole now; what follows `[DONE]` is not looked at.
    fn feed<'py>(&self, py: Python<'py>, piece: &[u8]) -> PyResult<Vec<Fields<'py>>> {
        let mut decoder = self.decoder.lock().unwrap_or_else(PoisonError::into_inner);
        decoder.feed(Bytes::copy_from_slice(piece));
        let mut events = Vec::new();
        loop {
            match decoder.step().map_err(|error| PyValueError::new_err(error.to_string()))? {
                Step::Event(event) => {
                    let text = |text: std::sync::Arc<str>| text.to_string();
                    events.push((
                        event.event.map(text),
                        PyBytes::new(py, &event.data),
                        event.id.map(text),
                        event.retry,
                    ));
                }
                Step::Done => {
                    events.push((None, PyBytes::new(py, b"[DONE]"), None, None));
                    return Ok(events);
                }
                Step::More => return Ok(events),
            }
        }
    }
}
