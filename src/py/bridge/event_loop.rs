//! An event loop's table of waiting coroutines and the queue that wakes them.
//!
//! A worker pushes a token and, only when the queue was empty, rings the loop's bell; the loop drains all
//! tokens at once. Tokens are plain numbers: what they stand for stays on the loop's side.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Wake;

use pyo3::exceptions::{PyAttributeError, PyNotImplementedError, PyOSError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

use super::block::enter;
use super::notifier::Notifier;
use super::parked::Parked;
use super::runtime;

/// What workers see of a loop.
pub(super) struct Queue {
    tokens: Mutex<Vec<u64>>,
    bell: Bell,
}

enum Bell {
    #[cfg(unix)]
    Descriptor(descriptor::Descriptor),
    Notifier(Notifier),
}

impl Queue {
    fn push(&self, token: u64) {
        if runtime::exiting() {
            return;
        }
        let first = {
            let mut tokens = lock(&self.tokens);
            tokens.push(token);
            tokens.len() == 1
        };
        if first {
            match &self.bell {
                #[cfg(unix)]
                Bell::Descriptor(descriptor) => descriptor.ring(),
                Bell::Notifier(notifier) => notifier.ring(),
            }
        }
    }

    fn take(&self) -> Vec<u64> {
        #[cfg(unix)]
        if let Bell::Descriptor(descriptor) = &self.bell {
            // Silenced before the queue is emptied: a token that comes in between rings again.
            descriptor.silence();
        }
        std::mem::take(&mut *lock(&self.tokens))
    }
}

/// The waker of one waiting coroutine.
pub(super) struct Bellpush {
    queue: Arc<Queue>,
    token: u64,
}

impl Wake for Bellpush {
    fn wake(self: Arc<Self>) {
        self.queue.push(self.token);
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.queue.push(self.token);
    }
}

/// The loop's side: which waiting coroutine each token stands for. Kept by the loop it belongs to.
#[pyclass(frozen, weakref, module = "ferroai._core")]
pub(crate) struct Door {
    queue: Arc<Queue>,
    waiting: Mutex<HashMap<u64, Py<Parked>, foldhash::fast::FixedState>>,
    next: AtomicU64,
    /// The loop runs in a daemon thread.
    daemon: bool,
}

/// Where a door hangs on its loop.
const ATTRIBUTE: &str = "_ferroai_door";

impl Door {
    /// The running loop and its door, hung there on first use.
    pub(super) fn of_running_loop(py: Python<'_>) -> PyResult<(Bound<'_, PyAny>, Bound<'_, Door>)> {
        static RUNNING: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let running = RUNNING.get_or_try_init(py, || -> PyResult<_> {
            Ok(py.import("asyncio")?.getattr("get_running_loop")?.unbind())
        })?;
        let running = running.bind(py).call0()?;
        match running.getattr(intern!(py, "_ferroai_door")) {
            Ok(door) => Ok((running, door.cast_into::<Door>()?)),
            Err(error) if error.is_instance_of::<PyAttributeError>(py) => {
                let door = Self::hang(&running)?;
                Ok((running, door))
            }
            Err(error) => Err(error),
        }
    }

    fn hang<'py>(running: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Door>> {
        let py = running.py();
        let daemon = py.import("threading")?.call_method0("current_thread")?.getattr("daemon")?.extract()?;
        #[cfg(unix)]
        {
            let bell = descriptor::Descriptor::new().map_err(|error| {
                PyOSError::new_err(format!("the event loop's wake-up descriptor could not be opened: {error}"))
            })?;
            let descriptor = bell.reading_end();
            let door = Bound::new(py, Self::with(Bell::Descriptor(bell), daemon))?;
            // In a context of its own: the loop would otherwise keep the first caller's context alive.
            let context = py.import("contextvars")?.getattr("Context")?.call0()?;
            let added = context.call_method1("run", (running.getattr("add_reader")?, descriptor, &door));
            match added {
                Ok(_) => {
                    running.setattr(ATTRIBUTE, &door)?;
                    return Ok(door);
                }
                Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => {}
                Err(error) => return Err(error),
            }
        }
        let notifier = Notifier::new();
        let door = Bound::new(py, Self::with(Bell::Notifier(notifier.clone()), daemon))?;
        notifier.attend(running, door.as_any())?;
        running.setattr(ATTRIBUTE, &door)?;
        Ok(door)
    }

    fn with(bell: Bell, daemon: bool) -> Self {
        Self {
            queue: Arc::new(Queue { tokens: Mutex::new(Vec::new()), bell }),
            waiting: Mutex::default(),
            next: AtomicU64::new(0),
            daemon,
        }
    }

    pub(super) fn token(&self) -> (u64, Arc<Bellpush>) {
        let token = self.next.fetch_add(1, Ordering::Relaxed);
        (token, Arc::new(Bellpush { queue: Arc::clone(&self.queue), token }))
    }

    pub(super) fn register(&self, token: u64, parked: Py<Parked>) {
        lock(&self.waiting).insert(token, parked);
    }

    pub(super) fn forget(&self, token: u64) {
        // Dropped after the lock is let go: dropping may run Python.
        let _parked = lock(&self.waiting).remove(&token);
    }
}

#[pymethods]
impl Door {
    /// Called by the loop: wakes every coroutine whose work is done.
    #[pyo3(signature = (*_arguments))]
    fn __call__(&self, py: Python<'_>, _arguments: &Bound<'_, PyTuple>) -> PyResult<()> {
        // Elsewhere the tasks are stepped from here, for as long as they like, and nobody ends their thread.
        let _back = self.daemon.then(|| enter(py));
        let mut tokens = self.queue.take().into_iter();
        while let Some(token) = tokens.next() {
            let Some(parked) = lock(&self.waiting).remove(&token) else { continue };
            if let Err(error) = Parked::wake(parked.bind(py), self.daemon) {
                // Ctrl-C or exit inside a task: the others are still to be woken, if the loop goes on.
                tokens.for_each(|token| self.queue.push(token));
                return Err(error);
            }
        }
        Ok(())
    }

    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        match self.waiting.try_lock() {
            Ok(waiting) => waiting.values().try_for_each(|parked| visit.call(parked)),
            Err(_) => Ok(()),
        }
    }

    fn __clear__(&self) {
        let waiting = self.waiting.try_lock().map(|mut waiting| std::mem::take(&mut *waiting));
        drop(waiting);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(unix)]
mod descriptor {
    use std::io;
    use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};

    /// An eventfd, or a pipe where there is none.
    pub(super) struct Descriptor {
        reading: OwnedFd,
        writing: Option<OwnedFd>,
    }

    impl Descriptor {
        #[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
        pub(super) fn new() -> io::Result<Self> {
            // SAFETY: the call has no preconditions.
            let raw = unsafe { libc::eventfd(0, libc::EFD_NONBLOCK | libc::EFD_CLOEXEC) };
            if raw < 0 {
                return Err(io::Error::last_os_error());
            }
            // SAFETY: a fresh descriptor that nobody else owns.
            Ok(Self { reading: unsafe { OwnedFd::from_raw_fd(raw) }, writing: None })
        }

        #[cfg(not(any(target_os = "linux", target_os = "android", target_os = "freebsd")))]
        pub(super) fn new() -> io::Result<Self> {
            let mut ends = [0; 2];
            // SAFETY: `ends` has room for the two descriptors.
            if unsafe { libc::pipe(ends.as_mut_ptr()) } < 0 {
                return Err(io::Error::last_os_error());
            }
            let [reading, writing] = ends;
            for end in ends {
                // SAFETY: `end` is open; the flags are valid.
                unsafe {
                    libc::fcntl(end, libc::F_SETFL, libc::O_NONBLOCK);
                    libc::fcntl(end, libc::F_SETFD, libc::FD_CLOEXEC);
                }
            }
            // SAFETY: fresh descriptors that nobody else owns.
            let (reading, writing) = unsafe { (OwnedFd::from_raw_fd(reading), OwnedFd::from_raw_fd(writing)) };
            Ok(Self { reading, writing: Some(writing) })
        }

        pub(super) fn reading_end(&self) -> RawFd {
            self.reading.as_raw_fd()
        }

        /// Makes the reading end readable. A full counter or pipe rings already, so a refusal is fine.
        pub(super) fn ring(&self) {
            let one = 1_u64.to_ne_bytes();
            let end = self.writing.as_ref().unwrap_or(&self.reading).as_raw_fd();
            // SAFETY: `one` has the eight bytes an eventfd takes; the descriptor is open while `self` is.
            unsafe { libc::write(end, one.as_ptr().cast(), one.len()) };
        }

        pub(super) fn silence(&self) {
            let mut room = [0_u8; 512];
            // An eventfd is emptied by one read of eight bytes; a pipe may need several.
            let len = if self.writing.is_some() { room.len() } else { 8 };
            loop {
                // SAFETY: `room` has at least `len` bytes; the descriptor is open while `self` is.
                let got = unsafe { libc::read(self.reading.as_raw_fd(), room.as_mut_ptr().cast(), len) };
                if self.writing.is_none() || got < 512 {
                    return;
                }
            }
        }
    }
}
