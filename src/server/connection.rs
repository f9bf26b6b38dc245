//! One HTTP/1.1 connection: requests in, answers out, faults where the script wants them.
//!
//! Owns the socket and response framing. Its invariant: whatever is scripted, the peer is told when this
//! ends, also when a forked child still holds a copy of the socket.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncWriteExt, Interest, Ready};
use tokio::net::TcpStream;

use super::Shared;
use super::reply::{Body, Delivery, Next, Pieces, Reply, headers, reason, request_id};
use super::request::{self, Refused, Request};
use super::turn::{Outcome, Turn};

/// Whole bodies up to here go out with their head in one write.
const JOINED: usize = 64 * 1024;

/// What to do with the connection after an answer.
#[derive(PartialEq, Eq)]
enum After {
    Keep,
    Close,
    Reset,
}

struct Open {
    shared: Arc<Shared>,
}

impl Drop for Open {
    fn drop(&mut self) {
        self.shared.record.closed();
    }
}

pub(super) async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let _ = stream.set_nodelay(true);
    let number = shared.record.opened();
    // Declared before the socket is used, so that it is counted closed only after it is.
    let open = Open { shared };
    if super::http2::is_preface(&stream).await {
        super::http2::serve(stream, Arc::clone(&open.shared), number).await;
        return;
    }
    let after = tokio::select! {
        after = talk(&mut stream, &open.shared, number) => after,
        () = open.shared.stopping.cancelled() => After::Close,
    };
    if after == After::Reset {
        let _ = socket_reset(&stream);
    } else {
        let _ = stream.shutdown().await;
    }
    drop(stream);
}

/// Closing sends a reset from now on.
fn socket_reset(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_zero_linger()
}

async fn talk(stream: &mut TcpStream, shared: &Arc<Shared>, connection: u64) -> After {
    let mut input = BytesMut::with_capacity(8 * 1024);
    let mut output = Vec::with_capacity(4 * 1024);
    loop {
        let request = match request::read(stream, &mut input).await {
            Ok(Some(request)) => request,
            Ok(None) | Err(Refused::Gone) => return After::Close,
            Err(Refused::Bad(status, why)) => {
                let reply = Reply::error(status, why, None, None);
                let _ = send(stream, &mut output, reply, "", false, Instant::now(), false).await;
                return After::Close;
            }
        };
        let after = answer(stream, &mut output, shared, &request, connection).await;
        if after != After::Keep || !request.keep_alive {
            return if after == After::Reset { After::Reset } else { After::Close };
        }
        output.clear();
        output.shrink_to(JOINED * 2);
    }
}

async fn answer(
    stream: &mut TcpStream,
    output: &mut Vec<u8>,
    shared: &Arc<Shared>,
    request: &Request,
    connection: u64,
) -> After {
    let began = Instant::now();
    let turn = Turn::begin(shared, request, connection);
    if !turn.delay.is_zero() && !wait(stream, turn.delay).await {
        return After::Close;
    }
    let (delivery, last) = (turn.delivery.clone(), turn.last);
    let broken = if delivery.reset { After::Reset } else { After::Close };
    let reply = match turn.outcome(request) {
        Outcome::Drop | Outcome::Refuse => return broken,
        Outcome::Raw(bytes) => {
            let _ = stream.write_all(&bytes).await;
            return broken;
        }
        Outcome::Reply(reply) => reply,
    };
    let id = request_id(shared.config.seed, turn.number);
    let silent = request.method() == "HEAD" || matches!(reply.status, 204 | 304);
    let sent = if delivery.is_plain() && matches!(reply.body, Body::Whole(_)) {
        send(stream, output, reply, &id, request.keep_alive, began, silent).await
    } else {
        deliver(stream, output, reply, delivery, &id, request.keep_alive, began).await
    };
    match sent {
        Ok(true) if last => After::Close,
        Ok(true) => After::Keep,
        Ok(false) | Err(_) => broken,
    }
}

fn head(output: &mut Vec<u8>, reply: &Reply, id: &str, keep_alive: bool, began: Instant) {
    output.extend_from_slice(b"HTTP/1.1 ");
    output.extend_from_slice(itoa::Buffer::new().format(reply.status).as_bytes());
    output.push(b' ');
    output.extend_from_slice(reason(reply.status).as_bytes());
    output.extend_from_slice(b"\r\n");
    headers(reply, id, began.elapsed(), |name, value| {
        output.extend_from_slice(name.as_bytes());
        output.extend_from_slice(b": ");
        output.extend_from_slice(value.as_bytes());
        output.extend_from_slice(b"\r\n");
    });
    if !keep_alive {
        output.extend_from_slice(b"connection: close\r\n");
    }
}

fn length(output: &mut Vec<u8>, bytes: usize) {
    output.extend_from_slice(b"content-length: ");
    output.extend_from_slice(itoa::Buffer::new().format(bytes).as_bytes());
    output.extend_from_slice(b"\r\n\r\n");
}

/// A whole body, straight.
async fn send(
    stream: &mut TcpStream,
    output: &mut Vec<u8>,
    reply: Reply,
    id: &str,
    keep_alive: bool,
    began: Instant,
    silent: bool,
) -> std::io::Result<bool> {
    head(output, &reply, id, keep_alive, began);
    let body = match reply.body {
        Body::Whole(body) if !silent => body,
        _ => Bytes::new(),
    };
    if silent {
        output.extend_from_slice(b"\r\n");
    } else {
        length(output, body.len());
    }
    if body.len() <= JOINED {
        output.extend_from_slice(&body);
        stream.write_all(output).await?;
    } else {
        stream.write_all(output).await?;
        stream.write_all(&body).await?;
    }
    Ok(true)
}

/// A body in pieces; `false` when it was cut short.
async fn deliver(
    stream: &mut TcpStream,
    output: &mut Vec<u8>,
    reply: Reply,
    delivery: Delivery,
    id: &str,
    keep_alive: bool,
    began: Instant,
) -> std::io::Result<bool> {
    head(output, &reply, id, keep_alive, began);
    let chunked = matches!(reply.body, Body::Events(_));
    match &reply.body {
        Body::Whole(body) => length(output, delivery.declared(body.len())),
        Body::Long(size, _) => length(output, delivery.declared(usize::try_from(*size).unwrap_or(usize::MAX))),
        Body::Events(_) => output.extend_from_slice(b"transfer-encoding: chunked\r\n\r\n"),
    }
    let mut pieces = Pieces::new(reply.body, delivery);
    let mut piece = Vec::new();
    loop {
        piece.clear();
        let next = pieces.next(&mut piece);
        if chunked && !piece.is_empty() {
            chunk(output, &piece);
        } else {
            output.extend_from_slice(&piece);
        }
        if next == Next::End && chunked {
            output.extend_from_slice(b"0\r\n\r\n");
        }
        stream.write_all(output).await?;
        output.clear();
        match next {
            Next::More => {}
            Next::End => return Ok(true),
            Next::Cut => return Ok(false),
            Next::Pause(pause) => {
                if !wait(stream, pause).await {
                    return Ok(false);
                }
            }
            Next::Stall => {
                gone(stream).await;
                return Ok(false);
            }
        }
    }
}

fn chunk(output: &mut Vec<u8>, piece: &[u8]) {
    output.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
    output.extend_from_slice(piece);
    output.extend_from_slice(b"\r\n");
}

/// `false` when the peer went away meanwhile.
async fn wait(stream: &TcpStream, pause: Duration) -> bool {
    tokio::select! {
        () = tokio::time::sleep(pause) => true,
        () = gone(stream) => false,
    }
}

/// Ends when the peer has closed.
async fn gone(stream: &TcpStream) {
    let mut byte = [0];
    loop {
        match stream.peek(&mut byte).await {
            Ok(0) | Err(_) => return,
            // It has sent its next request already, and may have left since: look again later.
            Ok(_) if stream.ready(Interest::READABLE).await.is_ok_and(Ready::is_read_closed) => return,
            Ok(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}
