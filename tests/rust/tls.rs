//! Encrypted connections: what is agreed on, also through a tunnel, and what a way back into the clear loses.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use bytes::Bytes;
use ferroai::http::{Client, Config, Error, Http2, Pinned, Request, Route, Trust};
use futures_util::future::join_all;
use http::{HeaderValue, Method, Response, Version};
use rcgen::{CertificateParams, KeyPair};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivatePkcs8KeyDer},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;

use super::peer::{answer, request, serve, write};

/// A server for `localhost`, its certificate, and how many connections it has had.
struct Secure {
    port: u16,
    pem: String,
    connections: Arc<AtomicUsize>,
}

impl Secure {
    /// Speaks what is agreed on; `location` is where it sends everybody.
    async fn start(protocols: &[&[u8]], location: Option<String>) -> Self {
        let key = KeyPair::generate().unwrap();
        let cert = CertificateParams::new(vec!["localhost".to_owned()]).unwrap().self_signed(&key).unwrap();
        let chain = vec![CertificateDer::from(cert.der().to_vec())];
        let secret = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let mut config = config.with_no_client_auth().with_single_cert(chain, secret).unwrap();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        let address = serve(move |_, socket| {
            let (acceptor, count, location) = (acceptor.clone(), Arc::clone(&count), location.clone());
            async move {
                let Ok(mut socket) = acceptor.accept(socket).await else { return };
                count.fetch_add(1, Ordering::SeqCst);
                if socket.get_ref().1.alpn_protocol() == Some(b"h2") {
                    let mut connection = h2::server::handshake(socket).await.unwrap();
                    while let Some(Ok((_, mut respond))) = connection.accept().await {
                        let mut stream = respond.send_response(Response::new(()), false).unwrap();
                        stream.send_data(Bytes::from_static(b"in secret"), true).unwrap();
                    }
                    return;
                }
                let mut piece = [0; 4096];
                let reply = match &location {
                    Some(place) => answer(307, &format!("location: {place}\r\n"), ""),
                    None => answer(200, "", "in secret"),
                };
                while socket.read(&mut piece).await.is_ok_and(|count| count > 0) {
                    if socket.write_all(reply.as_bytes()).await.is_err() {
                        return;
                    }
                    socket.flush().await.unwrap();
                }
            }
        })
        .await;
        Self { port: address.port(), pem: cert.pem(), connections }
    }

    fn request(&self) -> Request {
        Request::new(Method::GET, format!("https://localhost:{}/v1", self.port).parse().unwrap())
    }

    fn config(&self) -> Config {
        Config {
            http2: Http2::Negotiated,
            trust: Trust::in_bytes(self.pem.as_bytes()).unwrap(),
            resolve: vec![Pinned {
                host: "localhost".to_owned(),
                port: None,
                address: [127, 0, 0, 1].into(),
                to: None,
            }],
            route: Route::Direct,
            ..Config::default()
        }
    }
}

async fn version(client: &Client, request: &Request) -> Version {
    let answer = client.fetch(request).await.unwrap();
    assert_eq!(answer.body, "in secret");
    answer.head.version
}

#[tokio::test]
async fn http2_is_spoken_where_both_sides_want_it() {
    let server = Secure::start(&[b"h2", b"http/1.1"], None).await;
    let client = Client::new(&server.config()).unwrap();
    let asked = server.request();
    let versions = join_all((0..50).map(|_| version(&client, &asked))).await;
    assert_eq!(versions, [Version::HTTP_2; 50]);
    assert_eq!(server.connections.load(Ordering::SeqCst), 1, "fifty wait for one connection rather than opening fifty");

    let plain = Client::new(&Config { http2: Http2::Off, ..server.config() }).unwrap();
    assert_eq!(version(&plain, &asked).await, Version::HTTP_11);
}

#[tokio::test]
async fn a_server_that_does_not_speak_http2_is_spoken_to_as_before() {
    for protocols in [&[&b"http/1.1"[..]][..], &[]] {
        let server = Secure::start(protocols, None).await;
        let client = Client::new(&server.config()).unwrap();
        let asked = server.request();
        let versions = join_all((0..20).map(|_| version(&client, &asked))).await;
        assert_eq!(versions, [Version::HTTP_11; 20]);
        assert!(server.connections.load(Ordering::SeqCst) > 1, "each of them needs its own");

        let known = Client::new(&Config { http2: Http2::Known, ..server.config() }).unwrap();
        let outcome = known.fetch(&asked).await;
        assert!(matches!(&outcome, Err(Error::Unreachable { detail }) if detail.contains("HTTP/2")), "{outcome:?}");
    }
}

#[tokio::test]
async fn http2_goes_through_a_tunnel() {
    let server = Secure::start(&[b"h2"], None).await;
    let port = server.port;
    let proxy = serve(move |_, mut socket| async move {
        let text = request(&mut socket).await.unwrap();
        assert!(text.starts_with(&format!("CONNECT localhost:{port} HTTP/1.1\r\n")), "{text}");
        assert!(!text.to_lowercase().contains("authorization: bearer"), "{text}");
        write(&mut socket, "HTTP/1.1 200 Go Ahead\r\nvia: me\r\n\r\n").await;
        let mut onward = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let _ = copy_bidirectional(&mut socket, &mut onward).await;
    })
    .await;
    let config = Config { route: Route::Through(format!("http://{proxy}").parse().unwrap()), ..server.config() };
    let client = Client::new(&config).unwrap();
    let mut asked = server.request();
    asked.headers.insert("authorization", HeaderValue::from_static("Bearer secret"));
    assert_eq!(version(&client, &asked).await, Version::HTTP_2);
    assert_eq!(version(&client, &asked).await, Version::HTTP_2);
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_way_back_into_the_clear_takes_no_secrets_along() {
    let heard = Arc::new(std::sync::Mutex::new(String::new()));
    let log = Arc::clone(&heard);
    let clear = serve(move |_, mut socket| {
        let log = Arc::clone(&log);
        async move {
            *log.lock().unwrap() = request(&mut socket).await.unwrap();
            write(&mut socket, answer(200, "", "in the clear")).await;
        }
    })
    .await;
    // The same host, but without encryption.
    let server = Secure::start(&[], Some(format!("http://localhost:{}/v1", clear.port()))).await;
    let client = Client::new(&server.config()).unwrap();
    let mut asked = server.request();
    for name in ["authorization", "openai-organization", "openai-project", "x-mine"] {
        asked.headers.insert(name, HeaderValue::from_static("secret"));
    }
    asked.headers.insert("user-agent", HeaderValue::from_static("harmless"));
    assert_eq!(client.fetch(&asked).await.unwrap().body, "in the clear");
    let text = heard.lock().unwrap().clone();
    assert!(!text.contains("secret") && text.contains("user-agent: harmless"), "{text}");
}
