//! HTTP/2 against servers that keep their word: limits of streams, refusals, GOAWAY, windows.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use ferroai::{
    http::{Body, Client, Config, Error, Http2, Phase, Request, Timeouts},
    server::{self, Act, After, Server, Wish},
};
use futures_util::future::join_all;
use h2::{Reason, server::SendResponse};
use http::{Method, Response, Version};
use tokio::net::TcpStream;

use super::peer::{get, serve};

fn client(config: Config) -> Client {
    Client::new(&Config { http2: Http2::Known, ..config }).unwrap()
}

fn usual() -> Client {
    client(Config::default())
}

fn chat(server: &Server, body: &'static str) -> Request {
    let url = format!("http://{}/v1/chat/completions", server.address()).parse().unwrap();
    let mut request =
        Request { body: Body::Bytes(Bytes::from_static(body.as_bytes())), ..Request::new(Method::POST, url) };
    request.headers.insert("authorization", "Bearer test".parse().unwrap());
    request.headers.insert("content-type", "application/json".parse().unwrap());
    request
}

const CHAT: &str = r#"{"model":"m","messages":[]}"#;
const STREAM: &str = r#"{"model":"m","messages":[],"stream":true}"#;

#[tokio::test]
async fn five_hundred_at_once_where_a_hundred_streams_are_allowed() {
    let config = server::Config { streams: 100, latency: Duration::from_millis(20), ..server::Config::default() };
    let server = Server::start(config).unwrap();
    let client = usual();
    let calls = (0..500).map(|_| {
        let (client, request) = (client.clone(), chat(&server, CHAT));
        async move { client.fetch(&request).await.unwrap() }
    });
    for answer in join_all(calls).await {
        assert_eq!((answer.head.version, answer.head.retries), (Version::HTTP_2, 0));
        assert!(answer.body.starts_with(br#"{"id":"chatcmpl-"#));
    }
    assert_eq!(server.request_count(), 500, "no request was made twice");
    let opened = server.connections().accepted;
    assert!((5..=8).contains(&opened), "{opened} connections");
}

#[tokio::test]
async fn a_low_limit_is_learned_before_more_goes_out() {
    let config = server::Config { streams: 3, latency: Duration::from_millis(20), ..server::Config::default() };
    let server = Server::start(config).unwrap();
    let client = client(Config { max_connections: Some(4), ..Config::default() });
    let calls = (0..60).map(|_| {
        let (client, request) = (client.clone(), chat(&server, CHAT));
        async move { client.fetch(&request).await.unwrap() }
    });
    join_all(calls).await;
    assert_eq!((server.request_count(), server.connections().accepted), (60, 4));
    assert_eq!(server.most_in_flight(), 12);
}

#[tokio::test]
async fn refused_streams_are_sent_again_unseen() {
    let server = Server::start(server::Config::default()).unwrap();
    let rule = server.on(None, None);
    rule.state().plan.act = Act::Refuse;
    rule.state().left = Some(3);
    let answer = usual().fetch(&chat(&server, CHAT)).await.unwrap();
    assert_eq!((answer.head.retries, server.request_count()), (0, 4));
    let seen = server.requests(0);
    assert!(seen.iter().all(|one| one.request.body() == CHAT.as_bytes()), "each with its whole body");

    rule.state().left = None;
    let Err(Error::Connection { detail }) = usual().fetch(&chat(&server, CHAT)).await else { panic!("no error") };
    assert!(detail.contains("REFUSED_STREAM"), "{detail}");
}

#[tokio::test]
async fn a_connection_that_says_goodbye_is_replaced_unseen() {
    let server =
        Server::start(server::Config { latency: Duration::from_millis(5), ..server::Config::default() }).unwrap();
    let rule = server.on(None, None);
    rule.state().plan.act = Act::Answer(Wish::default());
    rule.state().plan.last = true;
    rule.state().rate = 0.2;
    let client = usual();
    for _ in 0..10 {
        let calls = (0..10).map(|_| {
            let (client, request) = (client.clone(), chat(&server, CHAT));
            async move { client.fetch(&request).await.unwrap().head.retries }
        });
        assert_eq!(join_all(calls).await, [0; 10]);
    }
    assert!(rule.hits() > 5 && server.connections().accepted > 2);
    assert_eq!(server.request_count(), 100, "no request was made twice");
}

/// A server of our own making: each request, numbered over all connections, goes to `script`.
async fn streams<S>(builder: h2::server::Builder, script: S) -> SocketAddr
where
    S: Fn(usize, SendResponse<Bytes>) + Clone + Send + Sync + 'static,
{
    let count = Arc::new(AtomicUsize::new(0));
    serve(move |_, socket: TcpStream| {
        let (builder, script, count) = (builder.clone(), script.clone(), Arc::clone(&count));
        async move {
            let mut connection = builder.handshake::<_, Bytes>(socket).await.unwrap();
            while let Some(Ok((_, respond))) = connection.accept().await {
                script(count.fetch_add(1, Ordering::SeqCst), respond);
            }
        }
    })
    .await
}

fn answer(mut respond: SendResponse<Bytes>, text: &'static str) {
    let mut stream = respond.send_response(Response::new(()), text.is_empty()).unwrap();
    if !text.is_empty() {
        stream.send_data(Bytes::from_static(text.as_bytes()), true).unwrap();
    }
}

#[tokio::test]
async fn what_came_after_the_last_stream_of_a_goaway_goes_to_another_connection() {
    // The first connection answers its first request only, and says that it looked at no later one.
    let log = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&log);
    let address = serve(move |number, socket: TcpStream| {
        let notes = Arc::clone(&notes);
        async move {
            let mut connection = h2::server::handshake(socket).await.unwrap();
            let mut held = Vec::new();
            while let Some(Ok((_, respond))) = connection.accept().await {
                notes.lock().unwrap().push(number);
                if number > 0 {
                    answer(respond, "second");
                    continue;
                }
                held.push(respond);
                if held.len() == 1 {
                    // What arrives from here on is past the last stream.
                    connection.graceful_shutdown();
                    answer(held.remove(0), "first");
                }
            }
        }
    })
    .await;
    let client = usual();
    let calls = (0..20).map(|_| {
        let (client, request) = (client.clone(), get(address));
        async move { client.fetch(&request).await.unwrap() }
    });
    let answers = join_all(calls).await;
    assert!(answers.iter().all(|answer| answer.head.retries == 0));
    let second = answers.iter().filter(|answer| answer.body == "second").count();
    let first = answers.iter().filter(|answer| answer.body == "first").count();
    assert!(first >= 1 && first + second == 20, "{first} and {second}");
}

#[tokio::test]
async fn an_empty_answer_and_a_body_cut_short() {
    let address = streams(h2::server::Builder::new(), |number, mut respond| {
        if number == 0 {
            return answer(respond, "");
        }
        let head = Response::builder().header("content-length", "9").body(()).unwrap();
        let mut stream = respond.send_response(head, false).unwrap();
        stream.send_data(Bytes::from_static(b"half"), false).unwrap();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            stream.send_reset(Reason::INTERNAL_ERROR);
        });
    })
    .await;
    let client = usual();
    assert_eq!(client.fetch(&get(address)).await.unwrap().body, "");
    let error = client.fetch(&get(address)).await.unwrap_err();
    assert!(matches!(&error, Error::Cut { detail } if detail.contains("INTERNAL_ERROR")), "{error:?}");
}

#[tokio::test]
async fn limits_of_time_count_and_end_one_stream_only() {
    let server = Server::start(server::Config::default()).unwrap();
    let rule = server.on(None, None);
    rule.state().plan.act = Act::Answer(Wish::default());
    rule.state().plan.delivery.stall = Some(After::Bytes(0));
    let client = usual();
    let mut request = chat(&server, STREAM);
    let given = Duration::from_millis(60);
    request.timeouts = Timeouts::NONE.silence(Some(given));
    let error = client.fetch(&request).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Idle, limit } if limit == given), "{error:?}");
    server.clear_rules();
    let answer = client.fetch(&request).await.unwrap();
    assert!(answer.body.ends_with(b"data: [DONE]\n\n"));
    assert_eq!(server.connections().accepted, 1, "the connection outlives the silence of one stream");
}

#[tokio::test]
async fn a_stream_that_nobody_reads_holds_back_no_other() {
    let server = Server::start(server::Config::default()).unwrap();
    let rule = server.on(None, Some("/large".to_owned()));
    let body = server::Scripted::Whole { content_type: None, body: Bytes::from(vec![b'x'; 24 << 20]) };
    rule.state().plan.act = Act::Respond { status: 200, headers: Vec::new(), body };
    let client = usual();
    let mut large = chat(&server, CHAT);
    large.url.set_path("/large");
    let stalled = join_all((0..4).map(|_| client.send(&large))).await;
    assert!(stalled.iter().all(Result::is_ok));
    assert!(client.fetch(&chat(&server, CHAT)).await.is_ok());
    // They go on where they stood.
    for one in stalled {
        assert_eq!(one.unwrap().collect().await.unwrap().body.len(), 24 << 20);
    }
    assert_eq!(server.connections().accepted, 1);
}

#[tokio::test]
async fn large_bodies_go_out_within_the_windows() {
    let server = Server::start(server::Config::default()).unwrap();
    let client = usual();
    let mut request = chat(&server, CHAT);
    let text = format!(r#"{{"model":"m","messages":[{{"role":"user","content":"{}"}}]}}"#, "y".repeat(9 << 20));
    request.body = Body::Bytes(Bytes::from(text.clone()));
    assert!(client.fetch(&request).await.unwrap().body.starts_with(b"{"));
    assert!(server.requests(0)[0].request.body() == text.as_bytes());
}

#[tokio::test]
async fn a_call_let_go_of_frees_its_place() {
    let server = Server::start(server::Config { streams: 2, ..server::Config::default() }).unwrap();
    let rule = server.on(None, None);
    rule.state().plan.act = Act::Answer(Wish::default());
    rule.state().plan.delay = Duration::from_secs(60);
    let client = client(Config { max_connections: Some(1), ..Config::default() });
    let request = Arc::new(chat(&server, CHAT));
    let held: Vec<_> = (0..2)
        .map(|_| {
            let (client, request) = (client.clone(), Arc::clone(&request));
            tokio::spawn(async move { client.fetch(&request).await })
        })
        .collect();
    while server.request_count() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    server.clear_rules();
    let next = tokio::spawn({
        let (client, request) = (client.clone(), Arc::clone(&request));
        async move { client.fetch(&request).await }
    });
    let mut short = (*request).clone();
    short.timeouts = Timeouts { pool: Some(Duration::from_millis(30)), ..Timeouts::NONE };
    let error = client.fetch(&short).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { phase: Phase::Pool, .. }), "{error:?}");
    for call in held {
        call.abort();
    }
    assert!(next.await.unwrap().is_ok());
    assert_eq!(server.connections().accepted, 1);
}

#[tokio::test]
async fn an_idle_connection_is_closed_after_a_while_and_when_the_client_closes() {
    let server = Server::start(server::Config::default()).unwrap();
    let brief = client(Config { idle_timeout: Some(Duration::from_millis(30)), ..Config::default() });
    brief.fetch(&chat(&server, CHAT)).await.unwrap();
    let closed = |count| {
        let server = &server;
        async move {
            while server.connections().closed < count {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(10), closed(1)).await.unwrap();
    let client = usual();
    client.fetch(&chat(&server, CHAT)).await.unwrap();
    client.close_idle();
    tokio::time::timeout(Duration::from_secs(10), closed(2)).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_ended_between_two_requests_is_not_missed() {
    let seen = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&seen);
    let (closed, mut closing) = tokio::sync::mpsc::unbounded_channel();
    let address = serve(move |_, socket: TcpStream| {
        let (count, closed) = (Arc::clone(&count), closed.clone());
        async move {
            let mut connection = h2::server::handshake(socket).await.unwrap();
            let (_, respond) = connection.accept().await.unwrap().unwrap();
            count.fetch_add(1, Ordering::SeqCst);
            answer(respond, "once");
            // Answers, then ends without a word.
            let served = std::future::poll_fn(|context| connection.poll_closed(context));
            let _ = tokio::time::timeout(Duration::from_millis(20), served).await;
            drop(connection);
            let _ = closed.send(());
        }
    })
    .await;
    let client = usual();
    for number in 1..=3 {
        let answer = client.fetch(&get(address)).await.unwrap();
        assert_eq!((answer.head.retries, seen.load(Ordering::SeqCst)), (0, number));
        closing.recv().await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_server_that_speaks_something_else_is_told_apart() {
    let address = serve(|_, mut socket| async move {
        super::peer::write(&mut socket, super::peer::answer(400, "", "what?")).await;
    })
    .await;
    let error = usual().fetch(&get(address)).await.unwrap_err();
    assert!(matches!(error, Error::Connection { .. }), "{error:?}");
}
