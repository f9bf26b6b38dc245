//! The embedded server over HTTP/2 without TLS: the same answers, and faults that reset one stream only.

use std::time::Duration;

use bytes::Bytes;
use ferroai::server::{Act, After, Config, Server, Wish};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;

const CHAT: &str = r#"{"model":"m","messages":[]}"#;
const STREAM: &str = r#"{"model":"m","messages":[],"stream":true}"#;

async fn connect(server: &Server) -> SendRequest<Full<Bytes>> {
    let socket = TcpStream::connect(server.address()).await.unwrap();
    let (sender, connection) = handshake(TokioExecutor::new(), TokioIo::new(socket)).await.unwrap();
    tokio::spawn(connection);
    sender
}

/// The status and the body; `None` for either that did not come whole.
async fn ask(sender: &mut SendRequest<Full<Bytes>>, body: &'static str) -> (Option<u16>, Option<Bytes>) {
    let request = http::Request::post("http://test/v1/chat/completions?x=1")
        .header("authorization", "Bearer test")
        .body(Full::from(body))
        .unwrap();
    let Ok(response) = sender.send_request(request).await else { return (None, None) };
    let status = response.status().as_u16();
    (Some(status), response.into_body().collect().await.ok().map(http_body_util::Collected::to_bytes))
}

#[tokio::test]
async fn answers_and_faults() {
    let server = Server::start(Config::default()).unwrap();
    let mut sender = connect(&server).await;
    let (status, whole) = ask(&mut sender, CHAT).await;
    assert_eq!(status, Some(200));
    assert!(whole.unwrap().starts_with(br#"{"id":"chatcmpl-"#));
    let (_, streamed) = ask(&mut sender, STREAM).await;
    let streamed = streamed.unwrap();
    assert!(streamed.ends_with(b"data: [DONE]\n\n"));

    let rule = server.on(None, None);
    rule.state().plan.act = Act::Answer(Wish::default());
    rule.state().plan.delivery.drip = Some((100, Duration::from_micros(1)));
    assert_eq!(ask(&mut sender, STREAM).await.1.as_ref(), Some(&streamed));
    rule.state().plan.delivery.drip = None;
    rule.state().plan.delivery.cut = Some(After::Events(3));
    assert_eq!(ask(&mut sender, STREAM).await, (Some(200), None));
    rule.state().plan.act = Act::Drop;
    assert_eq!(ask(&mut sender, STREAM).await, (None, None));
    server.clear_rules();
    assert_eq!(ask(&mut sender, STREAM).await.1, Some(streamed));

    let seen = server.requests(0);
    assert_eq!(seen.len(), 6);
    assert!(seen.iter().all(|one| one.connection == 1), "the connection outlives the faults");
    assert_eq!((seen[0].request.path(), seen[0].request.query()), ("/v1/chat/completions", "x=1"));
    assert_eq!((server.in_flight(), server.connections().accepted), (0, 1));
}
