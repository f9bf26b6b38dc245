//! Waiting without an event loop: the calling thread sleeps detached from the interpreter and Ctrl-C wakes it.

use std::future::Future;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::Duration;

use pyo3::prelude::*;

use super::Task;
use super::runtime::Back;

/// How long the main thread sleeps before it looks for signals.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(50);

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}

thread_local! {
    static WAKER: Waker = Waker::from(Arc::new(Unpark(std::thread::current())));
}

/// Polls until ready, asleep in between. A signal handler that raises (Ctrl-C) ends the wait with its exception.
/// What comes with the outcome is to be kept until Python has it.
pub(crate) fn wait<T: Send>(
    py: Python<'_>,
    poll: impl FnMut(&mut Context<'_>) -> Poll<T> + Send,
) -> PyResult<(T, Option<Back>)> {
    let waker = WAKER.with(Clone::clone);
    let mut poll = poll;
    py.detach(move || {
        let mut context = Context::from_waker(&waker);
        let main = on_main_thread();
        loop {
            if let Poll::Ready(outcome) = poll(&mut context) {
                if main {
                    return Ok((outcome, None));
                }
                let Some(back) = Back::new() else { park_for_good() };
                return Ok((outcome, Some(back)));
            }
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

/// Runs `work` on the runtime and waits for it; an exception from a signal handler aborts the work.
pub(crate) fn block_on<T: Send + 'static>(
    py: Python<'_>,
    work: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let mut task = Task::spawn(work)?;
    let (outcome, _back) = wait(py, |context| task.poll(context))?;
    outcome
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
