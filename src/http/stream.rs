//! A streamed answer: its events, parsed.
//!
//! Owns turning a body into events and reading ahead of whoever consumes them, within bounds that hold the
//! server back; refuses data that is no JSON. What arrived before a failure is always delivered before it.

use std::{
    collections::VecDeque,
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, Waker, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_util::Stream;
use http::header::CONTENT_TYPE;
use tokio::{runtime::Handle, task::AbortHandle};

use super::{Arriving, Error, Head};
use crate::{
    json::{Document, Value, write::write_string},
    sse::{Decoder, Step},
};

/// How far the reader may run ahead of its consumer.
const AHEAD_EVENTS: usize = 256;
const AHEAD_BYTES: usize = 1 << 20;
/// How long an ended stream may take to end its connection's turn as well.
const DRAIN: Duration = Duration::from_millis(100);

/// One event, its data parsed.
#[derive(Clone, Debug)]
pub struct Event {
    pub event: Option<Arc<str>>,
    pub id: Option<Arc<str>>,
    pub retry: Option<u64>,
    pub document: Document,
}

/// What an event with an `error` in its data means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Failures {
    /// A failure of the call: the stream ends with [`Error::Event`].
    #[default]
    Raise,
    /// An event like any other.
    Deliver,
}

/// How the events of a stream are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dialect {
    pub failures: Failures,
    /// Each becomes `{"event": its name, "data": its data}`. Where failures are raised, an event of the assistants, whose
    /// name begins with `thread.`, does so anyway.
    pub named: bool,
}

impl From<Failures> for Dialect {
    fn from(failures: Failures) -> Self {
        Self { failures, named: false }
    }
}

/// The `error` of an event's data, if it is one that counts: present, and true in Python's eyes.
pub fn failure(document: &Document) -> Option<Value<'_>> {
    let Value::Object(object) = document.root() else { return None };
    object.get("error").filter(|value| match value {
        Value::Null | Value::Bool(false) | Value::Int(0) | Value::Str("") => false,
        Value::Float(number) => *number != 0.0,
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
        _ => true,
    })
}

/// How a stream ends: with a failure, or without.
#[derive(Debug)]
struct Last(Option<Result<Event, Error>>);

/// The events of one answer.
#[derive(Debug)]
pub struct Events {
    body: Option<Arriving>,
    decoder: Decoder,
    dialect: Dialect,
    /// What the answer says it is, for as long as that is not a stream and no event has come.
    doubt: Option<String>,
    begun: bool,
    /// Set at the end of a body that somebody else reads and has to close: what comes after that.
    last: Option<Last>,
}

impl Events {
    pub fn new(body: Arriving, dialect: impl Into<Dialect>) -> Self {
        let dialect = dialect.into();
        Self { body: Some(body), decoder: Decoder::default(), dialect, doubt: None, begun: false, last: None }
    }

    /// Looks at what the answer says it is. Servers call a stream by many names, so a wrong one is no error by itself;
    /// but a page of another kind, in which there is no event, must not pass for a stream without events.
    #[must_use]
    pub fn labelled(mut self, head: &Head) -> Self {
        let kind = head.headers.get(CONTENT_TYPE).map(|kind| String::from_utf8_lossy(kind.as_bytes()));
        let kind = kind.as_deref().unwrap_or("no content type");
        if !kind.starts_with("text/event-stream") {
            self.doubt = Some(kind.to_owned());
        }
        self
    }

    /// The next event; `None` at the end, which comes at once after `[DONE]` and after an error.
    pub fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        loop {
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            if let Some(last) = &mut self.last {
                ready!(body.poll_leave(context));
                let Last(last) = last;
                self.body = None;
                return Poll::Ready(last.take());
            }
            let error = match self.decoder.step() {
                Ok(Step::Event(event)) if event.data.trim_ascii().is_empty() => continue,
                Ok(Step::Event(event)) => match self.parse(event) {
                    Ok(event) => {
                        self.doubt = None;
                        return Poll::Ready(Some(Ok(event)));
                    }
                    Err(error) => error,
                },
                Ok(Step::Done) if body.is_foreign() => {
                    self.last = Some(Last(None));
                    continue;
                }
                Ok(Step::Done) => {
                    self.release();
                    return Poll::Ready(None);
                }
                Ok(Step::More) => match body.poll_piece(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Some(Ok(piece))) => {
                        self.begun = true;
                        self.decoder.feed(piece);
                        continue;
                    }
                    Poll::Ready(Some(Err(error))) => error,
                    Poll::Ready(None) => {
                        let Some(kind) = self.doubt.take().filter(|_| self.begun) else {
                            self.body = None;
                            return Poll::Ready(None);
                        };
                        Error::Malformed {
                            detail: format!("expected text/event-stream, got {kind} in which there is no event"),
                        }
                    }
                },
                Err(error) => Error::Malformed { detail: error.to_string() },
            };
            if self.body.as_ref().is_some_and(Arriving::is_foreign) {
                self.last = Some(Last(Some(Err(error))));
                continue;
            }
            self.body = None;
            return Poll::Ready(Some(Err(error)));
        }
    }

    fn parse(&self, event: crate::sse::Event) -> Result<Event, Error> {
        let malformed = |error| Error::Malformed { detail: format!("the data of an event is not JSON: {error}") };
        let mut document = Document::parse(event.data).map_err(malformed)?;
        let legacy = self.dialect.failures == Failures::Raise;
        // The assistants dialect names its events and has an `error` of its own in them.
        let of_assistants = legacy && event.event.as_deref().is_some_and(|name| name.starts_with("thread."));
        if legacy && !of_assistants && failure(&document).is_some() {
            return Err(Error::Event { event: event.event, body: document });
        }
        if of_assistants || self.dialect.named {
            document = Document::parse(named(event.event.as_deref(), &document)).map_err(malformed)?;
        }
        Ok(Event { event: event.event, id: event.id, retry: event.retry, document })
    }

    /// After `[DONE]` the connection is still in its answer: its end is read aside, for a moment, so that the next
    /// request finds the connection free. Nobody waits for that.
    fn release(&mut self) {
        if let (Some(mut body), Ok(runtime)) = (self.body.take(), Handle::try_current()) {
            runtime.spawn(async move { tokio::time::timeout(DRAIN, body.collect()).await.is_ok() });
        }
    }
}

/// The data of an event with its name.
fn named(name: Option<&str>, data: &Document) -> Bytes {
    let mut out = Vec::with_capacity(data.body().len() + 64);
    out.extend_from_slice(b"{\"event\":");
    match name {
        Some(name) => write_string(&mut out, name),
        None => out.extend_from_slice(b"null"),
    }
    out.extend_from_slice(b",\"data\":");
    out.extend_from_slice(data.body());
    out.push(b'}');
    out.into()
}

impl Stream for Events {
    type Item = Result<Event, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

#[derive(Default)]
struct Queue {
    events: VecDeque<Result<Event, Error>>,
    bytes: usize,
    ended: bool,
    consumer: Option<Waker>,
    producer: Option<Waker>,
}

type Shared = Arc<Mutex<Queue>>;

fn lock(shared: &Mutex<Queue>) -> MutexGuard<'_, Queue> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The consumer's end of a stream that a task reads ahead. Dropping it stops the task and closes the connection.
pub struct Reader {
    shared: Shared,
    /// Taken from the queue in one go, so that the lock is not asked for each event.
    taken: VecDeque<Result<Event, Error>>,
    ended: bool,
    task: AbortHandle,
}

/// What a look without waiting finds.
#[derive(Debug)]
pub enum Next {
    Event(Result<Event, Error>),
    /// Nothing yet.
    Wait,
    End,
}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("taken", &self.taken.len()).field("ended", &self.ended).finish_non_exhaustive()
    }
}

impl Reader {
    /// Starts reading on the runtime it is called in.
    pub fn start(events: Events) -> Self {
        let shared = Shared::default();
        let task = tokio::spawn(read(events, Arc::clone(&shared))).abort_handle();
        Self { shared, taken: VecDeque::new(), ended: false, task }
    }

    /// Takes an event if one is there; never waits.
    pub fn try_next(&mut self) -> Next {
        match self.take(None) {
            Poll::Ready(Some(event)) => Next::Event(event),
            Poll::Ready(None) => Next::End,
            Poll::Pending => Next::Wait,
        }
    }

    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        self.take(Some(context.waker()))
    }

    /// As `poll_next`, as a future.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        std::future::poll_fn(|context| self.poll_next(context)).await
    }

    /// Stops reading and closes the connection, if it is still open; what was read ahead is gone.
    pub fn close(&mut self) {
        self.task.abort();
        self.taken.clear();
        self.ended = true;
    }

    fn take(&mut self, waker: Option<&Waker>) -> Poll<Option<Result<Event, Error>>> {
        if let Some(event) = self.taken.pop_front() {
            return Poll::Ready(Some(event));
        }
        if self.ended {
            return Poll::Ready(None);
        }
        let producer = {
            let mut queue = lock(&self.shared);
            if queue.events.is_empty() {
                if queue.ended {
                    self.ended = true;
                    return Poll::Ready(None);
                }
                if let Some(waker) = waker {
                    match &mut queue.consumer {
                        Some(known) => known.clone_from(waker),
                        none => *none = Some(waker.clone()),
                    }
                }
                return Poll::Pending;
            }
            std::mem::swap(&mut queue.events, &mut self.taken);
            queue.bytes = 0;
            queue.producer.take()
        };
        if let Some(producer) = producer {
            producer.wake();
        }
        self.taken.pop_front().map_or(Poll::Pending, |event| Poll::Ready(Some(event)))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // A task that has ended takes no notice.
        self.task.abort();
    }
}

/// Marks the queue as ended however the task stops, so that nobody waits for a task that is gone.
struct Producer(Shared);

impl Producer {
    /// Hands over a batch, which is empty afterwards.
    fn push(&self, batch: &mut VecDeque<Result<Event, Error>>, bytes: usize) {
        let consumer = {
            let mut queue = lock(&self.0);
            queue.bytes += bytes;
            if queue.events.is_empty() {
                std::mem::swap(&mut queue.events, batch);
            } else {
                queue.events.append(batch);
            }
            queue.consumer.take()
        };
        if let Some(consumer) = consumer {
            consumer.wake();
        }
    }

    /// Waits until the queue is within its bounds.
    fn poll_room(&self, context: &mut Context<'_>) -> Poll<()> {
        let mut queue = lock(&self.0);
        if queue.events.len() < AHEAD_EVENTS && queue.bytes < AHEAD_BYTES {
            return Poll::Ready(());
        }
        queue.producer = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Producer {
    fn drop(&mut self) {
        let consumer = {
            let mut queue = lock(&self.0);
            queue.ended = true;
            queue.consumer.take()
        };
        if let Some(consumer) = consumer {
            consumer.wake();
        }
    }
}

async fn read(mut events: Events, shared: Shared) {
    let producer = Producer(shared);
    let mut batch = VecDeque::new();
    let mut open = true;
    while open {
        let mut bytes = 0;
        loop {
            let before = batch.len();
            // Gathers what is there without waiting, and waits only for the first.
            std::future::poll_fn(|context| {
                while batch.len() < AHEAD_EVENTS && bytes < AHEAD_BYTES {
                    match events.poll_event(context) {
                        Poll::Ready(Some(event)) => {
                            bytes += event.as_ref().map_or(0, |event| event.document.body().len());
                            batch.push_back(event);
                        }
                        Poll::Ready(None) => {
                            open = false;
                            break;
                        }
                        Poll::Pending if batch.is_empty() => return Poll::Pending,
                        Poll::Pending => break,
                    }
                }
                Poll::Ready(())
            })
            .await;
            let full = batch.len() >= AHEAD_EVENTS || bytes >= AHEAD_BYTES;
            if !open || full || batch.len() == before {
                break;
            }
            // The connection hands over a chunk at a time, usually one event. Waking the consumer costs more than
            // giving the connection another turn, as long as that brings more.
            tokio::task::yield_now().await;
        }
        if !batch.is_empty() {
            producer.push(&mut batch, bytes);
        }
        if open {
            std::future::poll_fn(|context| producer.poll_room(context)).await;
        }
    }
}
