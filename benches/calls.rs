//! `cargo bench --no-default-features --bench calls`: calls and streams through the client over a loopback socket,
//! next to a loop of plain `reqwest`. The server is a thread that writes the same bytes for every request.
#![expect(clippy::unwrap_used, reason = "a bench may fail")]

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc,
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ferroai::http::{
    Body, Client, Config, Request,
    stream::{Events, Failures, Reader},
};
use http::{HeaderMap, HeaderValue, Method};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    runtime::{Builder, Runtime},
};
use url::Url;

const EVENTS: u64 = 20_000;
const QUESTION: &[u8] =
    br#"{"model":"gpt-4o","messages":[{"role":"user","content":"Say hello to everybody, please."}]}"#;

fn server(answer: Vec<u8>) -> SocketAddr {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            let answer: Arc<[u8]> = answer.into();
            loop {
                let (mut socket, _) = listener.accept().await.unwrap();
                socket.set_nodelay(true).unwrap();
                let answer = Arc::clone(&answer);
                tokio::spawn(async move {
                    // Each request is small enough to come in one piece.
                    let mut piece = [0; 8192];
                    while socket.read(&mut piece).await.is_ok_and(|count| count > 0) {
                        if socket.write_all(&answer).await.is_err() {
                            return;
                        }
                    }
                });
            }
        });
    });
    told.recv().unwrap()
}

fn completion() -> Vec<u8> {
    let body = format!("{{\"choices\":[{{\"message\":{{\"content\":\"{}\"}}}}]}}", "Hello! ".repeat(120));
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1";
    format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn stream() -> Vec<u8> {
    let event = "data: {\"id\":\"chatcmpl-123\",\"object\":\"chat.completion.chunk\",\"created\":1694268190,\"model\":\"gpt-4o-mini\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\" Hello\"},\"logprobs\":null,\"finish_reason\":null}]}\n\n";
    let chunk = format!("{:x}\r\n{event}\r\n", event.len());
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    let body = chunk.repeat(usize::try_from(EVENTS).unwrap());
    format!("{head}{body}e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n").into_bytes()
}

fn request(address: SocketAddr) -> Request {
    let mut headers = HeaderMap::new();
    for name in ["authorization", "accept", "content-type", "user-agent", "x-stainless-lang", "x-stainless-os"] {
        headers.insert(name, HeaderValue::from_static("something of an ordinary length"));
    }
    Request {
        headers,
        body: Body::Bytes(Bytes::from_static(QUESTION)),
        max_retries: 2,
        ..Request::new(Method::POST, Url::parse(&format!("http://{address}/v1/chat/completions")).unwrap())
    }
}

/// How long `count` calls take with so many in flight.
fn race<F, T>(runtime: &Runtime, count: u64, in_flight: u64, call: F) -> Duration
where
    F: Fn() -> T + Clone + Send + 'static,
    T: Future<Output = usize> + Send,
{
    runtime.block_on(async {
        let next = Arc::new(AtomicU64::new(0));
        let started = Instant::now();
        let tasks: Vec<_> = (0..in_flight.min(count))
            .map(|_| {
                let (next, call) = (Arc::clone(&next), call.clone());
                tokio::spawn(async move {
                    while next.fetch_add(1, Ordering::Relaxed) < count {
                        assert!(call().await > 100);
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        started.elapsed()
    })
}

fn calls(criterion: &mut Criterion) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let address = server(completion());
    let mut group = criterion.benchmark_group("calls");
    group.throughput(Throughput::Elements(1));
    for in_flight in [1, 64, 1024] {
        let (client, asked) = (Client::new(&Config::default()).unwrap(), Arc::new(request(address)));
        group.bench_function(format!("ferroai {in_flight}"), |bencher| {
            bencher.iter_custom(|count| {
                let (client, asked) = (client.clone(), Arc::clone(&asked));
                race(&runtime, count, in_flight, move || {
                    let (client, asked) = (client.clone(), Arc::clone(&asked));
                    async move { client.fetch(&asked).await.unwrap().body.len() }
                })
            });
        });
        let (client, asked) = (reqwest::Client::new(), Arc::new(request(address)));
        group.bench_function(format!("reqwest {in_flight}"), |bencher| {
            bencher.iter_custom(|count| {
                let (client, asked) = (client.clone(), Arc::clone(&asked));
                race(&runtime, count, in_flight, move || {
                    let (client, asked) = (client.clone(), Arc::clone(&asked));
                    async move {
                        let post = client.post(asked.url.clone()).headers(asked.headers.clone());
                        let answer = post.body(Bytes::from_static(QUESTION)).send().await.unwrap();
                        answer.bytes().await.unwrap().len()
                    }
                })
            });
        });
    }
    group.finish();
}

fn streams(criterion: &mut Criterion) {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (client, asked) = (Client::new(&Config::default()).unwrap(), request(server(stream())));
    let mut group = criterion.benchmark_group("streams");
    group.throughput(Throughput::Elements(EVENTS));
    group.sample_size(20);
    group.bench_function("read ahead", |bencher| {
        bencher.iter(|| {
            runtime.block_on(async {
                let incoming = client.send(&asked).await.unwrap();
                let mut reader = Reader::start(Events::new(incoming.body, Failures::Raise));
                let mut count = 0;
                while let Some(event) = reader.next().await {
                    assert!(event.is_ok());
                    count += 1;
                }
                assert_eq!(count, EVENTS);
            });
        });
    });
}

criterion_group!(benches, calls, streams);
criterion_main!(benches);
