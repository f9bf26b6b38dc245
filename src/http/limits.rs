//! The time limits of one call: one timer for all of them, set only when something is waited for.
//!
//! Owns the clock of a call. Progress is a note of the time, not a new timer: a timer that rings early looks
//! at the notes and goes back to sleep, so a fast answer costs one timer at most, and none without limits.

use std::{
    future::Future,
    pin::Pin,
    sync::atomic::Ordering,
    task::{Context, Poll},
    time::Duration,
};

use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep_until};

use super::{Error, Phase, Timeouts, sending::Moved};

/// A limit beyond this is none.
const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365);

/// When the whole call has to be over, and the limit that says so.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    at: Instant,
    limit: Duration,
}

impl End {
    pub(super) fn of(timeouts: &Timeouts) -> Option<Self> {
        let limit = timeouts.total?;
        Some(Self { at: after(Instant::now(), limit), limit })
    }

    pub(super) fn left(&self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }
}

#[derive(Debug)]
pub(super) struct Watch {
    read: Option<Duration>,
    end: Option<End>,
    /// When the silence began; `None` until somebody waits.
    quiet_since: Option<Instant>,
    /// Set while a large body is being sent.
    sending: Option<Moved>,
    timer: Option<Pin<Box<Sleep>>>,
}

fn after(start: Instant, limit: Duration) -> Instant {
    start + limit.min(FAR)
}

impl Watch {
    pub(super) fn new(read: Option<Duration>, end: Option<End>) -> Self {
        Self { read, end, quiet_since: None, sending: None, timer: None }
    }

    /// Bytes came, or a new stretch of waiting begins: the silence is over.
    pub(super) fn heard(&mut self) {
        self.quiet_since = None;
        self.sending = None;
    }

    /// What is being sent counts as no silence while it moves.
    pub(super) fn mind(&mut self, sending: Option<Moved>) {
        self.sending = sending;
    }

    /// Ready when a limit has run out. To be asked only after the thing waited for was found pending.
    pub(super) fn poll_expired(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        self.poll_within(self.read, Phase::Read, context)
    }

    fn poll_within(&mut self, silence: Option<Duration>, phase: Phase, context: &mut Context<'_>) -> Poll<Error> {
        if silence.is_none() && self.end.is_none() {
            return Poll::Pending;
        }
        loop {
            let quiet_since = *self.quiet_since.get_or_insert_with(Instant::now);
            let silence = silence.map(|limit| (after(quiet_since, limit), limit, phase));
            let whole = self.end.map(|end| (end.at, end.limit, Phase::Total));
            let next = match (silence, whole) {
                (Some(silence), Some(whole)) => Some(if whole.0 <= silence.0 { whole } else { silence }),
                (one, other) => one.or(other),
            };
            let Some((at, limit, phase)) = next else { return Poll::Pending };
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(at)));
            if timer.deadline() > at {
                // Set for a longer limit than counts now.
                timer.as_mut().reset(at);
            }
            if timer.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            if Instant::now() < at {
                // It rang for a silence that has been broken since.
                timer.as_mut().reset(at);
            } else if phase != Phase::Total && self.sending.as_ref().is_some_and(|s| s.swap(false, Ordering::Relaxed)) {
                self.quiet_since = None;
            } else {
                return Poll::Ready(Error::Timeout { phase, limit });
            }
        }
    }

    /// Waits for an answer: one stretch of silence.
    pub(super) fn during<W>(&mut self, work: W) -> Within<'_, W> {
        self.within(self.read, Phase::Read, work)
    }

    pub(super) fn within<W>(&mut self, limit: Option<Duration>, phase: Phase, work: W) -> Within<'_, W> {
        self.quiet_since = None;
        Within { watch: self, limit, phase, work }
    }
}

pin_project! {
    /// Work that a limit may end. Not an `async fn`: that would keep room for the work twice.
    pub(super) struct Within<'a, W> {
        watch: &'a mut Watch,
        limit: Option<Duration>,
        phase: Phase,
        #[pin]
        work: W,
    }
}

impl<T, W: Future<Output = Result<T, Error>>> Future for Within<'_, W> {
    type Output = W::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<W::Output> {
        let this = self.project();
        match this.work.poll(context) {
            Poll::Ready(outcome) => Poll::Ready(outcome),
            Poll::Pending => this.watch.poll_within(*this.limit, *this.phase, context).map(Err),
        }
    }
}
