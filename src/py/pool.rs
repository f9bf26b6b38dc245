//! The connections that a client and its copies share, made on first use and made anew after a fork.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;

use super::{bridge, errors};
use crate::http::{Client, Config};

struct Slot {
    generation: u32,
    client: Client,
}

#[pyclass(frozen, module = "ferroai._core")]
#[derive(Clone)]
pub(crate) struct Pool {
    shared: Arc<Shared>,
}

struct Shared {
    closed: AtomicBool,
    slot: AtomicPtr<Slot>,
}

impl Pool {
    /// The transport of this process; an error once the pool is closed.
    pub(crate) fn client(&self, py: Python<'_>) -> PyResult<&Client> {
        if self.shared.closed.load(Ordering::Acquire) {
            let error = errors::class(py, "_exceptions", "OpenAIError")?.call1((errors::CLOSED,))?;
            return Err(PyErr::from_value(error));
        }
        let current = self.shared.slot.load(Ordering::Acquire);
        let generation = bridge::generation();
        // SAFETY: the pointer is null or a box that lives as long as `Shared`; one of an older generation is
        // leaked when it is replaced.
        if let Some(slot) = unsafe { current.as_ref() }
            && slot.generation == generation
        {
            return Ok(&slot.client);
        }
        let client = Client::new(&Config::default()).map_err(|error| PyOSError::new_err(error.to_string()))?;
        let fresh = Box::into_raw(Box::new(Slot { generation, client }));
        match self.shared.slot.compare_exchange(current, fresh, Ordering::AcqRel, Ordering::Acquire) {
            // The replaced one, if any, is the parent process's: its locks may be held by threads that do not
            // exist here, so it is left alone.
            // SAFETY: published just now; freed only with `Shared`.
            Ok(_) => Ok(unsafe { &(*fresh).client }),
            Err(winner) => {
                // SAFETY: `fresh` came from `Box::into_raw` above and nobody else has seen it.
                drop(unsafe { Box::from_raw(fresh) });
                // SAFETY: published by another thread; freed only with `Shared`.
                Ok(unsafe { &(*winner).client })
            }
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        let current = *self.slot.get_mut();
        if current.is_null() {
            return;
        }
        // SAFETY: nobody else has a pointer to the slot any more.
        let slot = unsafe { Box::from_raw(current) };
        if slot.generation != bridge::generation() {
            std::mem::forget(slot);
        }
    }
}

#[pymethods]
impl Pool {
    #[new]
    fn new() -> Self {
        let shared = Shared { closed: AtomicBool::new(false), slot: AtomicPtr::new(std::ptr::null_mut()) };
        Self { shared: Arc::new(shared) }
    }

    /// Refuses calls from now on and closes idle connections; those in use close when their calls end.
    fn close(&self) {
        self.shared.closed.store(true, Ordering::Release);
        let current = self.shared.slot.load(Ordering::Acquire);
        // SAFETY: the pointer is null or a box that lives as long as `Shared`.
        if let Some(slot) = unsafe { current.as_ref() }
            && slot.generation == bridge::generation()
        {
            slot.client.close_idle();
        }
    }

    fn is_closed(&self) -> bool {
        self.shared.closed.load(Ordering::Acquire)
    }
}
