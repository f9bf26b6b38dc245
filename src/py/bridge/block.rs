//! Waiting without an event loop: the calling thread sleeps detached from the interpreter and Ctrl-C wakes it.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;

use super::runtime::Back;
use super::{Pending, Task, Turn, poll_turn};

/// How long the main thread sleeps before it looks for signals.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(50);

/// A thread whose last answer came as soon as this stays awake so long for the next: a server so near answers before
/// the core that sleeps is awake again. Answers from afar take longer, and nobody spins for them.
const NEAR: Duration = Duration::from_micros(250);

struct Sleeper {
    thread: Thread,
    woken: AtomicBool,
    near: AtomicBool,
}

impl Sleeper {
    fn new() -> Self {
        Self { thread: std::thread::current(), woken: AtomicBool::new(false), near: AtomicBool::new(false) }
    }

    /// Whether it was woken while it watched.
    fn watch(&self, since: Instant) -> bool {
        while since.elapsed() < NEAR {
            for _ in 0..32 {
                if self.woken.load(Ordering::Acquire) {
                    return true;
                }
                std::hint::spin_loop();
            }
        }
        false
    }
}

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

thread_local! {
    static SLEEPER: Arc<Sleeper> = Arc::new(Sleeper::new());
}

/// Polls until ready, asleep in between. A signal handler that raises (Ctrl-C) ends the wait with its exception.
/// What comes with the outcome is to be kept until Python has it.
fn wait<T: Send>(py: Python<'_>, poll: impl FnMut(&mut Context<'_>) -> Poll<T> + Send) -> PyResult<(T, Option<Back>)> {
    let sleeper = SLEEPER.with(Clone::clone);
    let mut poll = poll;
    py.detach(move || {
        let waker = Waker::from(Arc::clone(&sleeper));
        let mut context = Context::from_waker(&waker);
        let main = on_main_thread();
        let mut attentive = sleeper.near.load(Ordering::Relaxed) && more_cores_than_one();
        let since = Instant::now();
        loop {
            sleeper.woken.store(false, Ordering::Release);
            if let Poll::Ready(outcome) = poll(&mut context) {
                sleeper.near.store(since.elapsed() < NEAR, Ordering::Relaxed);
                if main {
                    return Ok((outcome, None));
                }
                let Some(back) = Back::new() else { park_for_good() };
                return Ok((outcome, Some(back)));
            }
            if attentive && sleeper.watch(since) {
                continue;
            }
            attentive = false;
            if main {
                std::thread::park_timeout(SIGNAL_INTERVAL);
                #[expect(
                    clippy::redundant_closure_for_method_calls,
                    reason = "the method's lifetime is not general enough"
                )]
                Python::attach(|py| py.check_signals())?;
            } else {
                std::thread::park();
            }
        }
    })
}

/// Waits for work until it is ready to be finished, and answers here what it asks meanwhile.
pub(crate) fn complete(py: Python<'_>, work: &mut dyn Pending) -> PyResult<Option<Back>> {
    loop {
        let (turn, back) = wait(py, |context| poll_turn(work, context))?;
        let dialogue = match turn {
            Turn::Finished => return Ok(back),
            Turn::Asked => work.dialogue(),
        };
        if let Some(dialogue) = dialogue
            && let Some(awaitable) = dialogue.answer(py)?
        {
            return Err(refuse(&awaitable));
        }
    }
}

/// There is no event loop here to await anything in.
fn refuse(awaitable: &Bound<'_, PyAny>) -> PyErr {
    if let Ok(close) = awaitable.getattr("close") {
        // A coroutine that was never begun would be warned of otherwise.
        if let Err(error) = close.call0() {
            return error;
        }
    }
    PyTypeError::new_err(format!(
        "a blocking client can't await what its callable gave ({}): give a plain function, or use AsyncOpenAI",
        awaitable.get_type()
    ))
}

/// Runs `work` on the runtime and waits for it; an exception from a signal handler aborts the work.
pub(crate) fn block_on<T: Send + 'static>(
    py: Python<'_>,
    work: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let mut task = Task::spawn(work)?;
    let (outcome, _back) = wait(py, |context| task.poll(context))?;
    outcome
}

fn more_cores_than_one() -> bool {
    static CORES: OnceLock<usize> = OnceLock::new();
    *CORES.get_or_init(|| std::thread::available_parallelism().map_or(1, usize::from)) > 1
}

/// To be held while Python runs below frames of ours, so that exit waits for them; a daemon thread that comes when
/// exit has begun stays here.
pub(crate) fn enter(py: Python<'_>) -> Option<Back> {
    let back = Back::new();
    if back.is_none() && !on_main_thread() {
        py.detach(|| park_for_good());
    }
    back
}

/// As `enter`, where nothing is waited for and no answer is lost: once exit has begun it is done all the same, for
/// whoever runs then may be waited for by the program.
pub(crate) fn inside() -> Option<Back> {
    Back::new()
}

/// A daemon thread must not touch an interpreter that is being torn down: it sleeps until the process ends.
fn park_for_good() -> ! {
    loop {
        std::thread::park();
    }
}

/// Python runs signal handlers on the main thread only, so only that one has to wake up for them.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn on_main_thread() -> bool {
    // SAFETY: both calls have no preconditions.
    unsafe { libc::gettid() == libc::getpid() }
}

#[cfg(any(target_os = "macos", target_os = "ios", target_os = "freebsd"))]
fn on_main_thread() -> bool {
    // SAFETY: the call has no preconditions.
    unsafe { libc::pthread_main_np() == 1 }
}

#[cfg(not(any(
    target_os = "linux",
    target_os = "android",
    target_os = "macos",
    target_os = "ios",
    target_os = "freebsd"
)))]
fn on_main_thread() -> bool {
    true
}
