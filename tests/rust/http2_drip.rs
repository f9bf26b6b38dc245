//! HTTP/2 frame by frame and byte by byte: what has begun and is not yet whole.

use std::{net::SocketAddr, time::Duration};

use ferroai::http::{Client, Config, Error, Http2, Phase, Timeouts};
use futures_util::future::join;
use tokio::{io::AsyncReadExt, net::TcpStream};

use super::peer::{get, serve, write};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const CONTINUATION: u8 = 9;
/// As long as nothing goes wrong nobody waits so long.
const LONG: Duration = Duration::from_secs(60);

fn client() -> Client {
    Client::new(&Config { http2: Http2::Known, ..Config::default() }).unwrap()
}

fn limits(first_byte: Duration, idle: Duration) -> Timeouts {
    Timeouts { first_byte: Some(first_byte), idle: Some(idle), ..Timeouts::NONE }
}

/// `last`: the flags that end what the frame is a part of.
fn frame(kind: u8, last: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = u8::try_from(payload.len()).unwrap();
    [&[0, 0, length, kind, last, 0, 0, 0, stream], payload].concat()
}

/// A head in three frames: a status of 200, and two headers.
fn head(stream: u8) -> [Vec<u8>; 3] {
    [
        frame(HEADERS, 0, stream, b"\x88"),
        frame(CONTINUATION, 0, stream, b"\x00\x01a\x01b"),
        frame(CONTINUATION, 4, stream, b"\x00\x01c\x01d"),
    ]
}

fn data(stream: u8, text: &str, last: bool) -> Vec<u8> {
    frame(DATA, u8::from(last), stream, text.as_bytes())
}

/// Opens the connection and waits for so many requests.
async fn requests(socket: &mut TcpStream, count: usize) {
    let mut preface = [0; 24];
    socket.read_exact(&mut preface).await.unwrap();
    write(socket, frame(SETTINGS, 0, 0, b"")).await;
    let mut left = count;
    while left > 0 {
        let mut head = [0; 9];
        socket.read_exact(&mut head).await.unwrap();
        let [_, long, short, kind, flags, ..] = head;
        let mut payload = vec![0; usize::from(u16::from_be_bytes([long, short]))];
        socket.read_exact(&mut payload).await.unwrap();
        match kind {
            HEADERS => left -= 1,
            SETTINGS if flags == 0 => write(socket, frame(SETTINGS, 1, 0, b"")).await,
            _ => {}
        }
    }
}

async fn drip(socket: &mut TcpStream, bytes: &[u8], pause: Duration) {
    for byte in bytes.chunks(1) {
        write(socket, byte).await;
        tokio::time::sleep(pause).await;
    }
}

/// A server that answers one request with these bytes and says no more.
async fn says(bytes: Vec<u8>) -> SocketAddr {
    serve(move |_, mut socket| {
        let bytes = bytes.clone();
        async move {
            requests(&mut socket, 1).await;
            write(&mut socket, &bytes).await;
            tokio::time::sleep(LONG).await;
        }
    })
    .await
}

#[tokio::test]
async fn a_head_that_has_begun_and_goes_no_further_is_idle() {
    let [first, second, third] = head(1);
    let half = third.len() / 2;
    for begun in [
        first[..9].to_vec(),
        first.clone(),
        [first.clone(), second.clone()].concat(),
        [&first[..], &second, &third[..half]].concat(),
    ] {
        let address = says(begun).await;
        let mut request = get(address);
        let idle = Duration::from_millis(60);
        request.timeouts = limits(LONG, idle);
        let error = client().fetch(&request).await.unwrap_err();
        assert!(matches!(error, Error::Timeout { phase: Phase::Idle, limit } if limit == idle), "{error:?}");
    }
}

#[tokio::test]
async fn a_head_and_a_body_that_drip_are_no_silence() {
    let address = serve(|_, mut socket| async move {
        requests(&mut socket, 1).await;
        let pause = Duration::from_millis(40);
        drip(&mut socket, &head(1).concat(), pause).await;
        drip(&mut socket, &data(1, "a frame that takes longer than the limit", true), pause).await;
        tokio::time::sleep(LONG).await;
    })
    .await;
    let mut request = get(address);
    // Far longer than one pause, and shorter than the head or the body takes.
    request.timeouts = limits(Duration::from_secs(1), Duration::from_secs(1));
    let answer = client().fetch(&request).await.unwrap();
    assert_eq!((answer.head.headers.len(), &answer.body[..]), (2, &b"a frame that takes longer than the limit"[..]));
}

#[tokio::test]
async fn a_body_that_begins_a_frame_and_goes_no_further_is_idle() {
    let piece = data(1, "the rest never comes", true);
    let address = says([&head(1).concat()[..], &piece[..15]].concat()).await;
    let mut request = get(address);
    request.timeouts = limits(LONG, Duration::from_millis(60));
    let error = client().fetch(&request).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Idle, .. }), "{error:?}");
}

#[tokio::test]
async fn what_comes_for_others_is_no_sign_of_life() {
    let address = serve(|_, mut socket| async move {
        requests(&mut socket, 2).await;
        write(&mut socket, head(1).concat()).await;
        loop {
            let ping = frame(PING, 0, 0, b"8 bytes.");
            let bytes = [data(1, "more", false), ping].concat();
            if tokio::io::AsyncWriteExt::write_all(&mut socket, &bytes).await.is_err() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    let client = client();
    let mut request = get(address);
    request.timeouts = limits(Duration::from_millis(300), Duration::from_secs(30));
    let (served, silent) = join(client.send(&request), client.send(&request)).await;
    let error = match (served, silent) {
        (Ok(_), Err(error)) | (Err(error), Ok(_)) => error,
        other => panic!("{other:?}"),
    };
    assert!(matches!(error, Error::Timeout { phase: Phase::FirstByte, .. }), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_never_begins_has_the_limit_of_its_first_byte() {
    // Settings and pings are no answer, nor is a head of a frame that does not yet say for whom.
    let address = says([frame(PING, 0, 0, b"8 bytes."), head(1)[0][..4].to_vec()].concat()).await;
    let mut request = get(address);
    request.timeouts = limits(Duration::from_millis(60), LONG);
    let error = client().fetch(&request).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::FirstByte, .. }), "{error:?}");
}

#[tokio::test]
async fn a_drip_without_end_runs_into_the_limit_of_the_whole_call() {
    let address = serve(|_, mut socket| async move {
        requests(&mut socket, 1).await;
        write(&mut socket, frame(HEADERS, 0, 1, b"\x88")).await;
        let more = frame(CONTINUATION, 0, 1, b"\x00\x01a\x01b");
        while tokio::io::AsyncWriteExt::write_all(&mut socket, &more).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    })
    .await;
    let mut request = get(address);
    request.timeouts = Timeouts { total: Some(Duration::from_millis(300)), ..limits(LONG, LONG) };
    let error = client().fetch(&request).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Total, .. }), "{error:?}");
}
