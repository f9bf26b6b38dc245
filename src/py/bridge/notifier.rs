//! Wakes loops that can't watch a descriptor (Windows' Proactor): one thread for all of them, which is the
//! only one of ours that ever waits for the interpreter.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::types::PyWeakrefReference;

use super::runtime;

/// One loop's line to the thread.
#[derive(Clone)]
pub(super) struct Notifier {
    id: u64,
    line: Sender<u64>,
}

type Loops = HashMap<u64, (Py<PyWeakrefReference>, Py<PyAny>)>;

static LOOPS: Mutex<Option<Loops>> = Mutex::new(None);
static LINE: Mutex<Option<(u32, Sender<u64>)>> = Mutex::new(None);
static NEXT: AtomicU64 = AtomicU64::new(0);

impl Notifier {
    pub(super) fn new() -> Self {
        let mut slot = LINE.lock().unwrap_or_else(PoisonError::into_inner);
        let generation = runtime::generation();
        let line = match &*slot {
            Some((made, line)) if *made == generation => line.clone(),
            _ => {
                let (line, rings) = channel();
                std::thread::spawn(move || {
                    for id in rings {
                        let Some(_back) = runtime::Back::new() else { return };
                        let _interpreter_is_there = Python::try_attach(|py| call(py, id));
                    }
                });
                *slot = Some((generation, line.clone()));
                line
            }
        };
        Self { id: NEXT.fetch_add(1, Ordering::Relaxed), line }
    }

    /// From now on a ring makes `running` call `door`.
    pub(super) fn attend(&self, running: &Bound<'_, PyAny>, door: &Bound<'_, PyAny>) -> PyResult<()> {
        let weak = PyWeakrefReference::new(running)?.unbind();
        let mut loops = LOOPS.lock().unwrap_or_else(PoisonError::into_inner);
        let loops = loops.get_or_insert_with(HashMap::new);
        loops.retain(|_, (other, _)| other.bind(running.py()).upgrade().is_some());
        loops.insert(self.id, (weak, door.clone().unbind()));
        Ok(())
    }

    pub(super) fn ring(&self) {
        // Refused only when the thread has ended, that is at exit.
        let _ = self.line.send(self.id);
    }
}

fn call(py: Python<'_>, id: u64) {
    let found = {
        let loops = LOOPS.lock().unwrap_or_else(PoisonError::into_inner);
        loops.as_ref().and_then(|loops| loops.get(&id)).map(|(weak, door)| (weak.clone_ref(py), door.clone_ref(py)))
    };
    let Some((weak, door)) = found else { return };
    if let Some(running) = weak.bind(py).upgrade() {
        // A loop closed meanwhile refuses; nobody waits in it any more.
        drop(running.call_method1("call_soon_threadsafe", (door,)));
    }
}
