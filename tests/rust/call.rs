//! Calls over real sockets: attempts, limits, redirects, connections that break, and what is said about it.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use ferroai::http::{Body, Client, Config, Error, Phase, Request};
use http::{HeaderName, HeaderValue, Method};
use tokio::{io::AsyncReadExt, net::TcpListener, sync::mpsc};

use super::peer::{answer, chunk, client, get, request, serve, write};

/// What a server has been asked, oldest first.
type Heard = Arc<Mutex<Vec<String>>>;

/// Answers the requests in order, over any number of connections; the last answer again and again.
async fn scripted(answers: Vec<String>) -> (SocketAddr, Heard) {
    let heard = Heard::default();
    let log = Arc::clone(&heard);
    let answers = Arc::new(answers);
    let address = serve(move |_, mut socket| {
        let (log, answers) = (Arc::clone(&log), Arc::clone(&answers));
        async move {
            while let Some(text) = request(&mut socket).await {
                let number = {
                    let mut log = log.lock().unwrap();
                    log.push(text);
                    log.len() - 1
                };
                let text = &answers[number.min(answers.len() - 1)];
                // An empty script line closes the connection instead.
                if text.is_empty() {
                    return;
                }
                write(&mut socket, text).await;
            }
        }
    })
    .await;
    (address, heard)
}

fn heard(log: &Heard) -> Vec<String> {
    log.lock().unwrap().clone()
}

fn post(address: SocketAddr, body: &'static str) -> Request {
    Request { method: Method::POST, body: Body::Bytes(Bytes::from_static(body.as_bytes())), ..get(address) }
}

fn header(request: &mut Request, name: &'static str, value: &'static str) {
    request.headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
}

fn soon(status: u16) -> String {
    answer(status, "retry-after-ms: 1\r\n", "{\"error\": {}}")
}

fn detail(error: Error) -> String {
    match error {
        Error::Connection { detail } | Error::Unreachable { detail } | Error::Cut { detail } => detail,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_answer_comes_whole() {
    let (address, log) = scripted(vec![answer(200, "x-request-id: req_1\r\n", "{}")]).await;
    let got = client().fetch(&post(address, "{\"a\": 1}")).await.unwrap();
    assert_eq!(got.body, "{}");
    assert_eq!(got.head.request_id(), Some("req_1"));
    assert_eq!((got.head.status.as_u16(), got.head.retries), (200, 0));
    let text = &heard(&log)[0];
    assert!(text.starts_with("POST /v1/models HTTP/1.1\r\n"), "{text}");
    assert!(text.contains(&format!("host: {address}\r\n")), "{text}");
    assert!(text.contains("content-length: 8\r\n"), "{text}");
    assert!(text.contains("accept-encoding: gzip, deflate, br, zstd\r\n"), "{text}");
    assert!(text.contains("x-stainless-retry-count: 0\r\n"), "{text}");
    assert!(text.ends_with("\r\n\r\n{\"a\": 1}"), "{text}");
}

#[tokio::test]
async fn a_body_may_come_in_many_pieces() {
    let large = "0123456789".repeat(100_000);
    let chunked: String = large.as_bytes().chunks(999).map(|c| chunk(std::str::from_utf8(c).unwrap())).collect();
    let chunked = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunked}0\r\n\r\n");
    let (address, _) = scripted(vec![answer(200, "", &large), chunked, answer(204, "", "")]).await;
    let client = client();
    for expected in [large.as_str(), large.as_str(), ""] {
        assert_eq!(client.fetch(&get(address)).await.unwrap().body, expected);
    }
}

#[tokio::test]
async fn failures_are_tried_again_with_the_same_body() {
    let (address, log) = scripted(vec![soon(500), soon(429), answer(200, "", "ok")]).await;
    let mut asked = post(address, "body");
    asked.max_retries = 2;
    let got = client().fetch(&asked).await.unwrap();
    assert_eq!((got.head.retries, got.body), (2, Bytes::from_static(b"ok")));
    let log = heard(&log);
    assert_eq!(log.len(), 3);
    for (number, text) in log.iter().enumerate() {
        assert!(text.contains(&format!("x-stainless-retry-count: {number}\r\n")), "{text}");
        assert!(text.ends_with("\r\n\r\nbody"), "{text}");
    }
}

#[tokio::test]
async fn the_last_failure_is_what_is_reported() {
    let (address, log) = scripted(vec![soon(500), soon(503)]).await;
    let mut asked = get(address);
    asked.max_retries = 1;
    let Err(Error::Status(got)) = client().send(&asked).await else { panic!("no error") };
    assert_eq!((got.head.status.as_u16(), got.head.retries), (503, 1));
    assert_eq!(got.body, "{\"error\": {}}");
    assert_eq!(heard(&log).len(), 2);
}

#[tokio::test]
async fn a_count_that_the_caller_sets_stays() {
    let (address, log) = scripted(vec![answer(200, "", "")]).await;
    let mut asked = get(address);
    header(&mut asked, "x-stainless-retry-count", "7");
    client().fetch(&asked).await.unwrap();
    assert!(heard(&log)[0].contains("x-stainless-retry-count: 7\r\n"));
}

#[tokio::test]
async fn a_failure_frees_its_connection_for_the_next_attempt() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let address = serve(move |_, mut socket| {
        counter.fetch_add(1, Ordering::SeqCst);
        async move {
            for status in [429, 200] {
                request(&mut socket).await;
                write(&mut socket, answer(status, "retry-after-ms: 50\r\n", "{}")).await;
            }
        }
    })
    .await;
    let mut asked = get(address);
    asked.max_retries = 1;
    client().fetch(&asked).await.unwrap();
    assert_eq!(connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn an_answer_cut_short_is_asked_for_again_by_fetch_only() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf";
    let address = serve(move |number, mut socket| async move {
        request(&mut socket).await;
        write(&mut socket, if number == 1 { answer(200, "", "whole") } else { cut.to_owned() }).await;
    })
    .await;
    let mut asked = get(address);
    asked.max_retries = 1;
    let mut incoming = client().send(&asked.clone()).await.unwrap();
    assert_eq!(incoming.body.piece().await.unwrap().unwrap(), "half");
    assert!(matches!(incoming.body.piece().await, Some(Err(Error::Cut { .. }))));
    assert!(incoming.body.piece().await.is_none());
    let got = client().fetch(&asked.clone()).await.unwrap();
    assert_eq!((got.head.retries, got.body), (0, Bytes::from_static(b"whole")));
    asked.max_retries = 0;
    let error = client().fetch(&asked).await.unwrap_err();
    let words = detail(error);
    assert!(words.contains("closed the connection"), "{words}");
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_is_an_error_and_tried_again() {
    let (address, log) = scripted(vec![String::new(), answer(200, "", "ok")]).await;
    let mut asked = get(address);
    asked.max_retries = 1;
    assert_eq!(client().fetch(&asked).await.unwrap().head.retries, 1);
    assert_eq!(heard(&log).len(), 2);
    let (address, _) = scripted(vec![String::new()]).await;
    let detail = detail(client().fetch(&get(address)).await.unwrap_err());
    assert!(detail.contains("closed the connection"), "{detail}");
}

#[tokio::test]
async fn connections_are_used_again_and_a_closed_one_is_replaced() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let (closed, mut closing) = mpsc::unbounded_channel();
    let address = serve(move |_, mut socket| {
        counter.fetch_add(1, Ordering::SeqCst);
        let closed = closed.clone();
        async move {
            for _ in 0..3 {
                request(&mut socket).await;
                write(&mut socket, answer(200, "", "ok")).await;
            }
            drop(socket);
            let _ = closed.send(());
        }
    })
    .await;
    let client = client();
    for number in 0..6 {
        assert_eq!(client.fetch(&get(address)).await.unwrap().head.retries, 0);
        if number == 2 {
            closing.recv().await;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn idle_connections_go_after_their_time_and_when_asked() {
    let (gone, mut going) = mpsc::unbounded_channel();
    let address = serve(move |_, mut socket| {
        let gone = gone.clone();
        async move {
            while request(&mut socket).await.is_some() {
                write(&mut socket, answer(200, "", "ok")).await;
            }
            let _ = gone.send(());
        }
    })
    .await;
    let brief = Client::new(&Config { idle_timeout: Some(Duration::from_millis(50)), ..Config::default() }).unwrap();
    brief.fetch(&get(address)).await.unwrap();
    assert!(going.recv().await.is_some());
    let client = client();
    client.fetch(&get(address)).await.unwrap();
    assert!(going.try_recv().is_err());
    client.close_idle();
    assert!(going.recv().await.is_some());
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let (told, mut telling) = mpsc::unbounded_channel();
    let address = serve(move |_, mut socket| {
        let told = told.clone();
        async move {
            request(&mut socket).await;
            let _ = told.send(false);
            let mut rest = [0; 1];
            let _ = told.send(matches!(socket.read(&mut rest).await, Ok(0) | Err(_)));
        }
    })
    .await;
    let client = client();
    let call = tokio::spawn(async move { client.fetch(&get(address)).await });
    assert_eq!(telling.recv().await, Some(false));
    call.abort();
    assert_eq!(telling.recv().await, Some(true));
}

#[tokio::test]
async fn silence_before_the_head_and_within_the_body_has_a_limit() {
    for start in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"] {
        let address = serve(move |_, mut socket| async move {
            request(&mut socket).await;
            write(&mut socket, start).await;
            std::future::pending::<()>().await;
        })
        .await;
        let mut asked = get(address);
        let given = Duration::from_millis(80);
        asked.timeouts = asked.timeouts.silence(Some(given));
        let error = client().fetch(&asked).await.unwrap_err();
        let Error::Timeout { phase, limit } = error else { panic!("{error:?}") };
        let expected = if start.is_empty() { Phase::FirstByte } else { Phase::Idle };
        assert_eq!((phase, limit), (expected, given));
    }
}

#[tokio::test]
async fn a_slow_answer_is_no_silent_one_but_the_whole_call_has_a_limit() {
    let address = serve(move |_, mut socket| async move {
        request(&mut socket).await;
        write(&mut socket, "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n").await;
        for _ in 0..20 {
            use tokio::io::AsyncWriteExt;
            tokio::time::sleep(Duration::from_millis(20)).await;
            if socket.write_all(b"x").await.is_err() {
                return;
            }
        }
    })
    .await;
    let mut asked = get(address);
    asked.timeouts = asked.timeouts.silence(Some(Duration::from_millis(300)));
    assert_eq!(client().fetch(&asked.clone()).await.unwrap().body.len(), 20);
    let given = Duration::from_millis(100);
    asked.timeouts.total = Some(given);
    asked.max_retries = 5;
    let error = client().fetch(&asked).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Total, limit } if limit == given), "{error:?}");
}

#[tokio::test]
async fn timeouts_are_tried_again() {
    let address = serve(move |number, mut socket| async move {
        request(&mut socket).await;
        if number == 0 {
            std::future::pending::<()>().await;
        }
        write(&mut socket, answer(200, "", "ok")).await;
    })
    .await;
    let mut asked = get(address);
    asked.timeouts = asked.timeouts.silence(Some(Duration::from_millis(50)));
    asked.max_retries = 1;
    assert_eq!(client().fetch(&asked).await.unwrap().head.retries, 1);
}

#[tokio::test]
async fn nobody_waits_beyond_the_end_of_the_call() {
    let (address, log) = scripted(vec![answer(500, "retry-after: 100\r\n", "")]).await;
    let mut asked = get(address);
    asked.max_retries = 5;
    asked.timeouts.total = Some(Duration::from_secs(20));
    // What went wrong is worth more than a wait that leads nowhere.
    assert!(matches!(client().fetch(&asked).await, Err(Error::Status(_))));
    assert_eq!(heard(&log).len(), 1);
}

#[tokio::test]
async fn connecting_has_a_limit() {
    // A full backlog: the system answers no further connection.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let socket = socket2::SockRef::from(&listener);
    socket.listen(0).unwrap();
    let mut held = Vec::new();
    while let Ok(Ok(socket)) =
        tokio::time::timeout(Duration::from_millis(200), tokio::net::TcpStream::connect(address)).await
    {
        held.push(socket);
    }
    let mut asked = get(address);
    let given = Duration::from_millis(60);
    asked.timeouts.connect = Some(given);
    let error = client().fetch(&asked).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Connect, limit } if limit == given), "{error:?}");
}

#[tokio::test]
async fn a_long_upload_is_no_silence() {
    const SIZE: usize = 24 << 20;
    let limit = Duration::from_millis(600);
    let address = serve(move |_, mut socket| async move {
        socket2::SockRef::from(&socket).set_recv_buffer_size(64 << 10).unwrap();
        let mut piece = vec![0; 64 << 10];
        let mut left = SIZE;
        while left > 0 {
            left = left.saturating_sub(socket.read_exact(&mut piece).await.unwrap_or_default().max(1));
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        write(&mut socket, answer(200, "", "ok")).await;
    })
    .await;
    let mut asked = post(address, "");
    asked.body = Body::Bytes(Bytes::from(vec![b'x'; SIZE]));
    asked.timeouts = asked.timeouts.silence(Some(limit));
    let started = std::time::Instant::now();
    client().fetch(&asked).await.unwrap();
    assert!(started.elapsed() > limit, "too fast to show anything");
}

#[tokio::test]
async fn failures_to_connect_are_said_in_words() {
    let unused = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let refused = detail(client().fetch(&get(unused)).await.unwrap_err());
    assert!(refused.contains(&unused.to_string()) && refused.contains("refused"), "{refused}");

    let mut asked = get(unused);
    asked.url = "http://user:secret@no-such-host.invalid/v1?key=secret".parse().unwrap();
    let unknown = detail(client().fetch(&asked).await.unwrap_err());
    assert!(unknown.contains("no-such-host.invalid") && !unknown.contains("secret"), "{unknown}");

    let plain = serve(|_, mut socket| async move {
        let _ = socket.read(&mut [0; 9]).await;
        write(&mut socket, answer(400, "", "")).await;
    })
    .await;
    let mut asked = get(plain);
    asked.url = format!("https://localhost:{}/v1", plain.port()).parse().unwrap();
    let strange = detail(client().fetch(&asked).await.unwrap_err());
    assert!(strange.contains("no secure connection to localhost"), "{strange}");

    let address = serve(|_, mut socket| async move {
        request(&mut socket).await;
        write(&mut socket, "220 mail.example.com ESMTP\r\n\r\n").await;
    })
    .await;
    let nonsense = detail(client().fetch(&get(address)).await.unwrap_err());
    assert!(nonsense.contains("does not speak HTTP"), "{nonsense}");
}

#[tokio::test]
async fn an_address_of_another_kind_is_refused() {
    let mut asked = get("127.0.0.1:9".parse().unwrap());
    asked.url = "ftp://example.com/".parse().unwrap();
    asked.max_retries = 3;
    assert!(matches!(client().fetch(&asked).await, Err(Error::Invalid(_))));
}

#[tokio::test]
async fn compressed_answers_are_undone() {
    use async_compression::tokio::bufread::{BrotliEncoder, GzipEncoder, ZlibEncoder, ZstdEncoder};
    async fn all(mut reader: impl tokio::io::AsyncRead + Unpin) -> Vec<u8> {
        let mut out = Vec::new();
        reader.read_to_end(&mut out).await.unwrap();
        out
    }
    let text = "{\"text\": \"so much of it\"}".repeat(2000);
    let plain = text.as_bytes();
    for (name, packed) in [
        ("gzip", all(GzipEncoder::new(plain)).await),
        ("deflate", all(ZlibEncoder::new(plain)).await),
        ("br", all(BrotliEncoder::new(plain)).await),
        ("ZSTD", all(ZstdEncoder::new(plain)).await),
        ("unheard-of", plain.to_vec()),
    ] {
        let whole = format!("HTTP/1.1 200 OK\r\ncontent-encoding: {name}\r\ncontent-length: {}\r\n\r\n", packed.len());
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&connections);
        let address = serve(move |_, mut socket| {
            counter.fetch_add(1, Ordering::SeqCst);
            let (head, body) = (whole.clone(), packed.clone());
            async move {
                while request(&mut socket).await.is_some() {
                    write(&mut socket, &head).await;
                    write(&mut socket, &body).await;
                }
            }
        })
        .await;
        let client = client();
        for _ in 0..2 {
            assert_eq!(client.fetch(&get(address)).await.unwrap().body, text, "{name}");
        }
        assert_eq!(connections.load(Ordering::SeqCst), 1, "{name}");
    }
    let (address, _) = scripted(vec![answer(200, "content-encoding: gzip\r\n", "this is not gzip at all")]).await;
    let broken = detail(client().fetch(&get(address)).await.unwrap_err());
    assert!(broken.contains("compressed"), "{broken}");
}
