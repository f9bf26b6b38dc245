//! The time limits of one call: one timer for all of them, set only when something is waited for.
//!
//! Owns the clock of a call. Progress is a note of the time, not a new timer: a timer that rings early looks
//! at the notes and goes back to sleep, so a fast answer costs one timer at most, and none without limits.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::time::{Instant, Sleep, sleep_until};

use super::{Error, Phase, Timeouts};

#[derive(Debug)]
pub(super) struct Watch {
    read: Option<Duration>,
    /// When the silence began; `None` until somebody waits.
    quiet_since: Option<Instant>,
    total: Option<(Instant, Duration)>,
    timer: Option<Pin<Box<Sleep>>>,
}

/// A limit too far off to be told from none.
fn after(start: Instant, limit: Duration) -> Instant {
    start.checked_add(limit).unwrap_or_else(|| start + Duration::from_secs(60 * 60 * 24 * 365))
}

impl Watch {
    pub(super) fn start(timeouts: &Timeouts) -> Self {
        Self {
            read: timeouts.read,
            quiet_since: None,
            total: timeouts.total.map(|limit| (after(Instant::now(), limit), limit)),
            timer: None,
        }
    }

    /// What is left of the whole call's time; `None` when that is unlimited.
    pub(super) fn left(&self) -> Option<Duration> {
        self.total.map(|(end, _)| end.saturating_duration_since(Instant::now()))
    }

    pub(super) fn spent(&self) -> Option<Error> {
        match self.total {
            Some((end, limit)) if Instant::now() >= end => Some(Error::Timeout { phase: Phase::Total, limit }),
            _ => None,
        }
    }

    /// Bytes came (or a new attempt begins): the silence is over.
    pub(super) fn heard(&mut self) {
        self.quiet_since = None;
    }

    /// Ready when a limit has run out. To be asked only after the thing waited for was found pending.
    pub(super) fn poll_expired(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        if self.read.is_none() && self.total.is_none() {
            return Poll::Pending;
        }
        let quiet_since = *self.quiet_since.get_or_insert_with(Instant::now);
        let read = self.read.map(|limit| (after(quiet_since, limit), limit, Phase::Read));
        let total = self.total.map(|(end, limit)| (end, limit, Phase::Total));
        let next = match (read, total) {
            (Some(read), Some(total)) => Some(if total.0 <= read.0 { total } else { read }),
            (one, other) => one.or(other),
        };
        let Some((end, limit, phase)) = next else { return Poll::Pending };
        let timer = self.timer.get_or_insert_with(|| Box::pin(sleep_until(end)));
        if timer.deadline() > end {
            // A new limit, or a shorter one, than the timer was set for.
            timer.as_mut().reset(end);
        }
        while timer.as_mut().poll(context).is_ready() {
            if Instant::now() >= end {
                return Poll::Ready(Error::Timeout { phase, limit });
            }
            // It rang for a silence that has been broken since.
            timer.as_mut().reset(end);
        }
        Poll::Pending
    }

    /// Runs `work` under the limits, as one stretch of silence.
    pub(super) async fn during<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Error> {
        let mut work = std::pin::pin!(work);
        self.heard();
        std::future::poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(value) => Poll::Ready(Ok(value)),
            Poll::Pending => self.poll_expired(context).map(Err),
        })
        .await
    }
}
