//! HTTP/2 without TLS, for clients that know beforehand that the server speaks it.
//!
//! Owns the translation between hyper's streams and the server's turns; faults that close a connection
//! over HTTP/1.1 reset the stream here.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::sync::Notify;

use super::Shared;
use super::reply::{Next, Pieces, headers, request_id};
use super::request::{Intake, Refused, Request};
use super::turn::{Outcome, Turn};

/// A reset throws away what is still queued, so what comes before a cut gets this long to leave.
const FLUSH: Duration = Duration::from_millis(5);

const PREFACE: &[u8] = b"PRI * HTTP/2.0";

/// Whether the first bytes on a connection open HTTP/2; they stay unread.
pub(super) async fn is_preface(stream: &TcpStream) -> bool {
    let mut first = [0; PREFACE.len()];
    loop {
        match stream.peek(&mut first).await {
            Ok(read) if read == PREFACE.len() => return first == PREFACE,
            Ok(read) if read > 0 && first.get(..read) == PREFACE.get(..read) => tokio::task::yield_now().await,
            _ => return false,
        }
    }
}

pub(super) async fn serve(stream: TcpStream, shared: Arc<Shared>, connection: u64) {
    let stopping = shared.stopping.clone();
    let streams = shared.config.streams;
    let leaving = Arc::new(Notify::new());
    let service = {
        let leaving = Arc::clone(&leaving);
        service_fn(move |request| {
            let (shared, leaving) = (Arc::clone(&shared), Arc::clone(&leaving));
            async move { answer(request, shared, connection, &leaving).await }
        })
    };
    let mut builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
    // A test that resets many streams is no attack.
    builder.max_concurrent_streams(streams).max_pending_accept_reset_streams(4096).max_local_error_reset_streams(None);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
    tokio::select! {
        _ = connection.as_mut() => return,
        () = stopping.cancelled() => return,
        () = leaving.notified() => connection.as_mut().graceful_shutdown(),
    }
    tokio::select! {
        _ = connection => {}
        () = stopping.cancelled() => {}
    }
}

fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::ConnectionReset, "as the script says")
}

type Answer = http::Response<http_body_util::combinators::UnsyncBoxBody<Bytes, io::Error>>;

/// What ends a stream and leaves its connection as it is.
fn reset() -> h2::Error {
    h2::Reason::INTERNAL_ERROR.into()
}

async fn answer(
    request: http::Request<Incoming>,
    shared: Arc<Shared>,
    connection: u64,
    leaving: &Notify,
) -> Result<Answer, h2::Error> {
    let began = Instant::now();
    let (parts, mut body) = request.into_parts();
    let (mut request, mut intake) = translate(&parts).map_err(|_| reset())?;
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(|_| reset())?.into_data() {
            intake.push(&data);
        }
    }
    intake.finish(&mut request);
    let turn = Turn::begin(&shared, &request, connection);
    tokio::time::sleep(turn.delay).await;
    if turn.last {
        leaving.notify_one();
    }
    let reply = match turn.outcome(&request) {
        Outcome::Reply(reply) => reply,
        Outcome::Refuse => return Err(h2::Reason::REFUSED_STREAM.into()),
        Outcome::Raw(_) | Outcome::Drop => return Err(reset()),
    };
    let mut response = http::Response::builder().status(reply.status);
    let id = request_id(shared.config.seed, turn.number);
    headers(&reply, &id, began.elapsed(), |name, value| {
        if let Some(headers) = response.headers_mut()
            && let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), http::HeaderValue::from_str(value))
        {
            headers.append(name, value);
        }
    });
    let pieces = Pieces::new(reply.body, turn.delivery.clone());
    let frames = stream::unfold((pieces, turn, Next::More), |(mut pieces, turn, before)| async move {
        match before {
            Next::More => {}
            Next::Pause(pause) => tokio::time::sleep(pause).await,
            Next::Stall => std::future::pending::<()>().await,
            Next::Cut => {
                tokio::time::sleep(FLUSH).await;
                return Some((Err(broken()), (pieces, turn, Next::End)));
            }
            Next::End => return None,
        }
        let mut out = Vec::new();
        let next = pieces.next(&mut out);
        Some((Ok(Frame::data(Bytes::from(out))), (pieces, turn, next)))
    });
    response.body(StreamBody::new(frames).boxed_unsync()).map_err(|_| reset())
}

fn translate(parts: &http::request::Parts) -> Result<(Request, Intake), Refused> {
    let target = parts.uri.path_and_query().map_or("/", http::uri::PathAndQuery::as_str);
    let mut head = format!("{} {target} HTTP/1.1\r\n", parts.method).into_bytes();
    if let Some(host) = parts.uri.authority() {
        head.extend_from_slice(format!("host: {host}\r\n").as_bytes());
    }
    for (name, value) in &parts.headers {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    Request::open(head.into())
}
