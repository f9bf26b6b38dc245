//! The time limits of one call: one timer for all of them, set only when something is waited for.
//!
//! Owns the clock of a call. Progress is a note of the time, not a new timer: a timer that rings early looks
//! at the notes and goes back to sleep, so a fast answer costs one timer at most, and none without limits.

use std::{
    future::Future,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep_until};

use super::{
    Error, Phase, Timeouts,
    frames::Arrivals,
    progress::{Moment, Traffic},
    sending::Moved,
};

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

    pub(super) fn after(left: Duration, limit: Duration) -> Self {
        Self { at: after(Instant::now(), left), limit }
    }

    pub(super) fn left(&self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    pub(super) fn expired(&self) -> Error {
        Error::Timeout { phase: Phase::Total, limit: self.limit }
    }
}

/// Waits for what only the end of the whole call bounds.
pub(super) async fn until<T>(end: Option<End>, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    Watch::new(&Timeouts::NONE, end).during(work).await
}

#[derive(Debug)]
pub(super) struct Watch {
    first_byte: Option<Duration>,
    idle: Option<Duration>,
    write: Option<Duration>,
    end: Option<End>,
    /// How soon to look whether another limit counts by now, where one is shorter than another.
    look: Option<Duration>,
    /// When the silence began; `None` until somebody waits.
    quiet_since: Option<Instant>,
    passing: Option<Passing>,
    /// The head of the answer has come.
    answered: bool,
    /// Set while a large body is being sent.
    sending: Option<Moved>,
    timer: Option<Pin<Box<Sleep>>>,
}

/// What passes over the connection.
#[derive(Debug)]
enum Passing {
    /// Of one answer at a time; with it, what had come before this one.
    Alone(Arc<Traffic>, Moment),
    /// Of many: this one's stream.
    Among(Arc<Arrivals>, u32),
}

fn after(start: Instant, limit: Duration) -> Instant {
    start + limit.min(FAR)
}

/// The shortest of several limits, if another is longer.
fn shortest(limits: [Option<Duration>; 3]) -> Option<Duration> {
    let least = limits.into_iter().flatten().min()?;
    limits.into_iter().any(|limit| limit != Some(least)).then_some(least)
}

/// What counts at the moment: when it began, the limit, and its name.
type Silence = (Instant, Option<Duration>, Phase);

impl Watch {
    pub(super) fn new(timeouts: &Timeouts, end: Option<End>) -> Self {
        let Timeouts { first_byte, idle, write, .. } = *timeouts;
        let look = shortest([first_byte, idle, write]);
        let (quiet_since, passing, sending, timer) = (None, None, None, None);
        Self { first_byte, idle, write, end, look, quiet_since, passing, answered: false, sending, timer }
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

    /// A request goes out on a connection; its answer is waited for.
    pub(super) fn begin(&mut self, traffic: Option<&Arc<Traffic>>) {
        self.heard();
        self.answered = false;
        self.passing = traffic.map(|traffic| Passing::Alone(Arc::clone(traffic), traffic.received()));
        if let (Some(look), Some(timer)) = (self.look, &mut self.timer) {
            timer.as_mut().reset(after(Instant::now(), look));
        }
    }

    /// The request went out on a stream of a connection that carries others too.
    pub(super) fn follow(&mut self, arrivals: Arc<Arrivals>, stream: u32) {
        self.passing = Some(Passing::Among(arrivals, stream));
    }

    /// The head of the answer has come.
    pub(super) fn answered(&mut self) {
        self.heard();
        self.answered = true;
    }

    /// Ready when a limit has run out. To be asked only after the thing waited for was found pending.
    pub(super) fn poll_expired(&mut self, context: &mut Context<'_>) -> Poll<Error> {
        self.poll_limits(None, context)
    }

    /// Bytes may have come of what is not yet whole, be it a head or a piece: no silence. Noted for later, when those
    /// of other streams came last.
    fn look_below(&mut self) {
        if let Some(Passing::Among(arrivals, stream)) = &self.passing
            && let Some(last) = arrivals.of(*stream)
        {
            self.answered = true;
            self.quiet_since = self.quiet_since.max(Some(last));
        }
    }

    /// What the wait for an answer is bound by at the moment.
    fn silence(&self, quiet_since: Instant) -> Silence {
        let Some(Passing::Alone(traffic, before)) = &self.passing else {
            return if self.answered {
                (quiet_since, self.idle, Phase::Idle)
            } else if self.sending.as_ref().is_some_and(|sending| !sending.is_finished()) {
                (quiet_since, self.write, Phase::Write)
            } else {
                (quiet_since, self.first_byte, Phase::FirstByte)
            };
        };
        let since = |moment| quiet_since.max(traffic.at(moment));
        let received = traffic.received();
        if self.answered || received != *before {
            (since(received), self.idle, Phase::Idle)
        } else if traffic.stuck() {
            (since(traffic.sent()), self.write, Phase::Write)
        } else {
            (since(traffic.sent()), self.first_byte, Phase::FirstByte)
        }
    }

    /// `only`: the one limit that counts, beside the one for the whole call.
    fn poll_limits(&mut self, only: Option<(Option<Duration>, Phase)>, context: &mut Context<'_>) -> Poll<Error> {
        let look = self.look.filter(|_| only.is_none() && !self.answered);
        loop {
            if only.is_none() {
                self.look_below();
            }
            let quiet_since = *self.quiet_since.get_or_insert_with(Instant::now);
            let (since, limit, phase) = match only {
                Some((limit, phase)) => (quiet_since, limit, phase),
                None => self.silence(quiet_since),
            };
            let silence = limit.map(|limit| (after(since, limit), limit, phase));
            let whole = self.end.map(|end| (end.at, end.limit, Phase::Total));
            let next = match (silence, whole) {
                (Some(silence), Some(whole)) => Some(if whole.0 <= silence.0 { whole } else { silence }),
                (one, other) => one.or(other),
            };
            let at = next.map(|(at, ..)| at);
            let ring = |from| {
                let looked = look.map(|look| after(from, look));
                at.map_or(looked, |at| Some(looked.map_or(at, |looked| at.min(looked))))
            };
            let timer = match &mut self.timer {
                Some(timer) => timer,
                None => match ring(quiet_since) {
                    Some(first) => self.timer.insert(Box::pin(sleep_until(first))),
                    None => return Poll::Pending,
                },
            };
            if let Some(at) = at
                && timer.deadline() > at
            {
                // Set for a longer limit than counts now.
                timer.as_mut().reset(at);
            }
            if timer.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            let now = Instant::now();
            match next {
                Some((at, limit, phase)) if at <= now => {
                    let moves = self.sending.as_ref().is_some_and(|sending| sending.stirs());
                    if phase == Phase::Total || !moves {
                        return Poll::Ready(Error::Timeout { phase, limit });
                    }
                    self.quiet_since = None;
                }
                // It rang for a silence that has been broken since, or to have a look.
                _ => match ring(now) {
                    Some(next) => timer.as_mut().reset(next),
                    None => return Poll::Pending,
                },
            }
        }
    }

    /// Waits for an answer: one stretch of silence.
    pub(super) fn during<W>(&mut self, work: W) -> Within<'_, W> {
        self.quiet_since = None;
        Within { watch: self, only: None, work }
    }

    /// Waits for something else, which has its own limit.
    pub(super) fn within<W>(&mut self, limit: Option<Duration>, phase: Phase, work: W) -> Within<'_, W> {
        self.quiet_since = None;
        Within { watch: self, only: Some((limit, phase)), work }
    }
}

pin_project! {
    /// Work that a limit may end. Not an `async fn`: that would keep room for the work twice.
    pub(super) struct Within<'a, W> {
        watch: &'a mut Watch,
        only: Option<(Option<Duration>, Phase)>,
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
            Poll::Pending => this.watch.poll_limits(*this.only, context).map(Err),
        }
    }
}
