//! The tokio runtime: one per process, made on first use, made anew in a forked child, stopped before the
//! interpreter is.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use tokio::runtime::{Builder, EnterGuard, Handle, Runtime};

struct Engine {
    handle: Handle,
    runtime: Mutex<Option<Runtime>>,
}

/// Points to a leaked engine: after a fork the parent's is left where it is, since its locks may be held
/// by threads that do not exist in the child.
static ENGINE: AtomicPtr<Engine> = AtomicPtr::new(std::ptr::null_mut());
static GENERATION: AtomicU32 = AtomicU32::new(0);
static EXITING: AtomicBool = AtomicBool::new(false);
/// How many threads have a [`Back`].
static BACK: AtomicI32 = AtomicI32::new(0);

/// How long exit waits for workers to let go of what they hold.
const GRACE: Duration = Duration::from_millis(500);

/// How long exit waits for threads that are on their way through our frames. None of them waits for a server there,
/// but ten of them may wait for one import; one left there when the interpreter goes takes the process with it.
const PASSAGE: Duration = Duration::from_secs(10);

/// Counts forks: what belongs to an older generation's runtime must not be used.
pub(crate) fn generation() -> u32 {
    GENERATION.load(Ordering::Relaxed)
}

/// A thread that has waited comes back to the interpreter, and stays until it is through with the answer: exit
/// waits for it. Python ends a daemon thread that wants the interpreter after that by unwinding its stack, which
/// Rust's frames do not survive.
#[derive(Debug)]
pub(crate) struct Back(());

impl Back {
    /// `None` once the interpreter has begun to exit.
    pub(super) fn new() -> Option<Self> {
        // Counted before it looks: either this thread sees that exit has begun, or exit sees this thread.
        BACK.fetch_add(1, Ordering::SeqCst);
        let back = Self(());
        (!EXITING.load(Ordering::SeqCst)).then_some(back)
    }
}

/// Nobody is to be woken any more: the main thread waits for nothing, and daemon threads are left asleep.
pub(super) fn exiting() -> bool {
    EXITING.load(Ordering::Relaxed)
}

impl Drop for Back {
    fn drop(&mut self) {
        BACK.fetch_sub(1, Ordering::SeqCst);
    }
}

/// While it is kept, what needs a runtime to be made in (timers, tasks) finds this one.
pub(crate) fn entered() -> PyResult<EnterGuard<'static>> {
    handle().map(Handle::enter)
}

pub(crate) fn handle() -> PyResult<&'static Handle> {
    let current = ENGINE.load(Ordering::Acquire);
    // SAFETY: the pointer is null or a leaked box that is never freed.
    if let Some(engine) = unsafe { current.as_ref() } {
        return Ok(&engine.handle);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(workers())
        .thread_name("ferroai")
        .enable_all()
        .build()
        .map_err(|error| PyOSError::new_err(format!("the I/O threads could not be started: {error}")))?;
    let engine = Box::new(Engine { handle: runtime.handle().clone(), runtime: Mutex::new(Some(runtime)) });
    let fresh = Box::into_raw(engine);
    match ENGINE.compare_exchange(std::ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire) {
        // SAFETY: published just now and never freed.
        Ok(_) => Ok(unsafe { &(*fresh).handle }),
        Err(winner) => {
            // SAFETY: `fresh` came from `Box::into_raw` above and nobody else has seen it.
            drop(unsafe { Box::from_raw(fresh) });
            // SAFETY: a published engine is never freed.
            Ok(unsafe { &(*winner).handle })
        }
    }
}

/// One loop thread can't feed more than a few workers; more only contend.
fn workers() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from).clamp(1, 4)
}

/// Registered with `os.register_at_fork`: the child starts from nothing.
#[pyfunction]
pub(crate) fn after_fork_in_child() {
    ENGINE.store(std::ptr::null_mut(), Ordering::Release);
    // Other threads do not exist here.
    BACK.store(0, Ordering::SeqCst);
    GENERATION.fetch_add(1, Ordering::AcqRel);
}

/// Registered with `atexit`: ends all work while the interpreter is still whole.
#[pyfunction]
pub(crate) fn shutdown(py: Python<'_>) {
    EXITING.store(true, Ordering::SeqCst);
    let current = ENGINE.load(Ordering::Acquire);
    // SAFETY: the pointer is null or a leaked box that is never freed.
    let Some(engine) = (unsafe { current.as_ref() }) else { return };
    let runtime = engine.runtime.lock().ok().and_then(|mut slot| slot.take());
    py.detach(|| {
        if let Some(runtime) = runtime {
            runtime.shutdown_timeout(GRACE);
        }
        let until = Instant::now() + PASSAGE;
        while BACK.load(Ordering::SeqCst) > 0 && Instant::now() < until {
            std::thread::sleep(Duration::from_millis(1));
        }
    });
}
