//! HTTP/2: many requests on one connection.
//!
//! Owns the exchange of one request over a stream, and the task that drives a connection and learns how many streams
//! the server lets run on it. Its invariant: a request that the server says it has not looked at (a refused stream,
//! one after a GOAWAY) is told apart from one that failed, and made again by whoever holds it.

use std::{
    fmt,
    future::Future,
    pin::{Pin, pin},
    sync::{
        Arc, Weak,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use h2::{
    Reason, RecvStream, SendStream,
    client::{Builder, Connection, ResponseFuture, SendRequest},
};
use http::{HeaderName, Response, Uri, header};
use hyper::body::Body as _;
use tokio::sync::oneshot;

use super::{
    Error,
    connect::Wire,
    detail,
    frames::{Arrivals, Followed},
    host::{Host, Slot},
    response::Source,
    room::Ticket,
    sending::Sending,
};

/// What one stream may have under way: with it, a consumer that stalls costs no more than this.
const STREAM_WINDOW: u32 = 2 << 20;
/// What all may have: no stream that stalls holds back the others.
const CONNECTION_WINDOW: u32 = (1 << 31) - 1;
const FRAME: u32 = 64 << 10;
const SEND_BUFFER: usize = 1 << 20;
/// Our own limit: beyond it, another connection carries more.
const MOST_STREAMS: usize = 100;
/// Until the server has said how many streams it takes.
const UNKNOWN: usize = usize::MAX - 1;

/// Of one hop only: they have no place in HTTP/2.
const HOP: [HeaderName; 5] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum Unanswered {
    /// The server has not looked at the request: it may be sent again without asking anybody.
    Unseen(String),
    Failed(Error),
}

impl From<Error> for Unanswered {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// What is known of a connection.
#[derive(Debug)]
pub(super) struct Standing {
    limit: AtomicUsize,
    closed: AtomicBool,
}

/// A connection that carries many requests.
pub(super) struct Many {
    sender: SendRequest<Bytes>,
    pub(super) standing: Arc<Standing>,
    arrivals: Arc<Arrivals>,
    /// Letting go of it wakes the driver, which would not notice that nobody sends any more.
    _wanted: oneshot::Sender<()>,
}

impl fmt::Debug for Many {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Many").field("standing", &self.standing).finish_non_exhaustive()
    }
}

impl Many {
    /// How many streams it takes: one, until the server has said more.
    pub(super) fn limit(&self) -> usize {
        match self.standing.limit.load(Ordering::Acquire) {
            UNKNOWN => 1,
            limit => limit.clamp(1, MOST_STREAMS),
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        self.standing.closed.load(Ordering::Acquire)
    }

    fn retire(&self) {
        self.standing.closed.store(true, Ordering::Release);
    }
}

/// A connection just made: nothing moves on it before its driver is spawned.
pub(super) struct Fresh {
    pub(super) many: Arc<Many>,
    pub(super) driver: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl fmt::Debug for Fresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fresh").field("many", &self.many).finish_non_exhaustive()
    }
}

pub(super) async fn start(wire: Wire, ticket: Ticket, host: &Arc<Host>) -> Result<Fresh, Error> {
    let arrivals = Arc::<Arrivals>::default();
    let (sender, connection) = Builder::new()
        .initial_window_size(STREAM_WINDOW)
        .initial_connection_window_size(CONNECTION_WINDOW)
        .max_frame_size(FRAME)
        .max_send_buffer_size(SEND_BUFFER)
        .max_header_list_size(256 << 10)
        .initial_max_send_streams(UNKNOWN)
        .enable_push(false)
        .handshake::<_, Bytes>(Followed::new(wire, Arc::clone(&arrivals)))
        .await
        .map_err(|error| Error::Connection { detail: words(&error) })?;
    let standing = Arc::new(Standing { limit: AtomicUsize::new(UNKNOWN), closed: AtomicBool::new(false) });
    let (wanted, unwanted) = oneshot::channel();
    let driver = drive(connection, unwanted, Arc::clone(&standing), Arc::downgrade(host));
    let driver = Box::pin(async move {
        driver.await;
        drop(ticket);
    });
    Ok(Fresh { many: Arc::new(Many { sender, standing, arrivals, _wanted: wanted }), driver })
}

async fn drive(
    mut connection: Connection<Followed<Wire>, Bytes>,
    mut unwanted: oneshot::Receiver<()>,
    standing: Arc<Standing>,
    host: Weak<Host>,
) {
    let mut open = true;
    let mut settled = false;
    std::future::poll_fn(|context| {
        let polled = Pin::new(&mut connection).poll(context);
        let limit = connection.max_concurrent_send_streams();
        if limit != UNKNOWN && standing.limit.swap(limit, Ordering::AcqRel) != limit {
            if let Some(host) = host.upgrade() {
                host.settled(!settled);
            }
            settled = true;
        }
        if polled.is_pending() && open && Pin::new(&mut unwanted).poll(context).is_ready() {
            open = false;
            // Now that nobody can send, it closes when its last stream ends.
            context.waker().wake_by_ref();
        }
        polled.map(drop)
    })
    .await;
    drop(connection);
    standing.closed.store(true, Ordering::Release);
    if let Some(host) = host.upgrade() {
        host.settled(!settled);
    }
}

/// Whether a request can go out on a connection; if not, it is not used again.
pub(super) async fn is_ready(slot: &Slot) -> bool {
    let mut sender = slot.many().sender.clone();
    let ready = std::future::poll_fn(|context| sender.poll_ready(context)).await.is_ok();
    if !ready {
        slot.many().retire();
    }
    ready
}

/// A request on its way.
pub(super) struct Asked {
    answer: ResponseFuture,
    upload: Option<Upload>,
    slot: Slot,
}

/// Sends the head of a request.
pub(super) fn ask(slot: Slot, request: http::Request<Sending>) -> Result<Asked, Unanswered> {
    let mut sender = slot.many().sender.clone();
    let (mut head, body) = request.into_parts();
    for name in HOP {
        head.headers.remove(name);
    }
    let authority = match head.headers.remove(header::HOST) {
        Some(given) if given != *slot.host().header.as_bytes() => {
            given.to_str().ok().and_then(|given| given.parse().ok())
        }
        _ => None,
    };
    let mut parts = http::uri::Parts::default();
    parts.scheme = Some(if slot.host().secure { http::uri::Scheme::HTTPS } else { http::uri::Scheme::HTTP });
    parts.authority = authority.or_else(|| slot.host().authority.clone());
    parts.path_and_query = head.uri.into_parts().path_and_query;
    head.uri = Uri::from_parts(parts)
        .map_err(|error| Unanswered::Failed(Error::Invalid(format!("the address can't be sent: {error}"))))?;
    let ended = body.is_end_stream();
    if !ended && let Some(length) = body.size_hint().exact() {
        head.headers.entry(header::CONTENT_LENGTH).or_insert(length.into());
    }
    let opened = sender.send_request(http::Request::from_parts(head, ()), ended);
    let (answer, stream) = opened.map_err(|error| {
        // Nothing was sent: the connection has ended, or the server wants it to.
        slot.many().retire();
        Unanswered::Unseen(words(&error))
    })?;
    let upload = (!ended).then(|| Upload { body, stream, chunk: Bytes::new() });
    Ok(Asked { answer, upload, slot })
}

impl Asked {
    /// Where the bytes that come are noted, and the stream that the answer comes by.
    pub(super) fn arrivals(&self) -> (Arc<Arrivals>, u32) {
        (Arc::clone(&self.slot.many().arrivals), self.answer.stream_id().as_u32())
    }

    /// Sends the body and waits for the head of the answer.
    pub(super) async fn answer(self) -> Result<Response<Source>, Unanswered> {
        let Self { answer, mut upload, slot } = self;
        let mut answer = pin!(answer);
        let answer = std::future::poll_fn(|context| {
            if upload.as_mut().is_some_and(|upload| upload.poll(context).is_ready()) {
                upload = None;
            }
            answer.as_mut().poll(context)
        });
        let answer = answer.await.map_err(|error| {
            let unseen = error.is_remote()
                && (error.is_go_away() || error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM));
            if error.is_go_away() || error.is_io() {
                slot.many().retire();
            }
            if unseen {
                Unanswered::Unseen(words(&error))
            } else {
                Unanswered::Failed(Error::Connection { detail: words(&error) })
            }
        })?;
        let (mut head, stream) = answer.into_parts();
        head.version = http::Version::HTTP_2;
        let length = head.headers.get(header::CONTENT_LENGTH);
        let left = length.and_then(|length| length.to_str().ok()).and_then(|length| length.parse().ok());
        Ok(Response::from_parts(head, Source::Streamed(Streamed { stream, upload, left, slot: Some(slot) })))
    }
}

/// A body on its way to the server.
struct Upload {
    body: Sending,
    stream: SendStream<Bytes>,
    chunk: Bytes,
}

impl Upload {
    /// Sends what there is room for; ready at the end, and when the server wants no more.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        loop {
            if self.chunk.is_empty() {
                let frame = match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                    Some(Ok(frame)) => frame.into_data(),
                    None => {
                        // Whether it arrives is seen in the answer.
                        let _ = self.stream.send_data(Bytes::new(), true);
                        return Poll::Ready(());
                    }
                    Some(Err(_)) => {
                        self.stream.send_reset(Reason::CANCEL);
                        return Poll::Ready(());
                    }
                };
                let Ok(chunk) = frame else { continue };
                self.chunk = chunk;
                self.stream.reserve_capacity(self.chunk.len());
                continue;
            }
            while self.stream.capacity() == 0 {
                match ready!(self.stream.poll_capacity(context)) {
                    Some(Ok(_)) => {}
                    _ => return Poll::Ready(()),
                }
            }
            let room = self.stream.capacity().min(self.chunk.len());
            let piece = self.chunk.split_to(room);
            let last = self.chunk.is_empty() && self.body.is_end_stream();
            if self.stream.send_data(piece, last).is_err() || last {
                return Poll::Ready(());
            }
        }
    }
}

/// A body that arrives over a stream; letting go of it resets the stream.
pub(super) struct Streamed {
    stream: RecvStream,
    /// What is still being sent while the answer comes already.
    upload: Option<Upload>,
    left: Option<u64>,
    slot: Option<Slot>,
}

impl Streamed {
    /// The next piece, or why there is none.
    pub(super) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, String>>> {
        if self.upload.as_mut().is_some_and(|upload| upload.poll(context).is_ready()) {
            self.upload = None;
        }
        loop {
            let piece = ready!(self.stream.poll_data(context));
            if self.is_over() {
                self.slot = None;
            }
            return Poll::Ready(match piece {
                Some(Ok(piece)) => {
                    // Taken, so the server may send as much again.
                    let _ = self.stream.flow_control().release_capacity(piece.len());
                    self.left = self.left.map(|left| left.saturating_sub(piece.len() as u64));
                    if piece.is_empty() {
                        continue;
                    }
                    Some(Ok(piece))
                }
                // The server has all that it wants of a request that is still being sent.
                Some(Err(error)) if error.is_reset() && error.reason() == Some(Reason::NO_ERROR) => None,
                Some(Err(error)) => Some(Err(words(&error))),
                None => {
                    self.slot = None;
                    None
                }
            });
        }
    }

    pub(super) fn left(&self) -> Option<u64> {
        if self.stream.is_end_stream() { Some(0) } else { self.left }
    }

    fn is_over(&self) -> bool {
        self.stream.is_end_stream() && self.upload.is_none()
    }

    /// Of a body that is empty nothing will be polled.
    pub(super) fn release_if_over(&mut self) {
        if self.is_over() {
            self.slot = None;
        }
    }
}

fn words(error: &h2::Error) -> String {
    if let Some(error) = error.get_io() {
        return detail::of(error);
    }
    let reason = error.reason().unwrap_or(Reason::INTERNAL_ERROR);
    match (error.is_go_away(), error.is_reset(), error.is_remote()) {
        (true, _, true) => format!("the other side ended the connection ({reason:?})"),
        (_, true, true) => format!("the other side broke off the exchange ({reason:?})"),
        (_, _, false) if error.is_library() => {
            format!("what answered does not speak HTTP/2 as it should ({reason:?})")
        }
        _ => detail::of(error),
    }
}
