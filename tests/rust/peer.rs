//! A server as small as can be: each connection's script is a closure on the raw socket.

use std::{future::Future, net::SocketAddr, sync::Arc};

use ferroai::http::{Client, Config, Request, Timeouts};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use url::Url;

/// Listens on a free port and gives each connection, numbered from 0, to `script`.
pub async fn serve<S, F>(script: S) -> SocketAddr
where
    S: Fn(usize, TcpStream) -> F + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let script = Arc::new(script);
    tokio::spawn(async move {
        for number in 0.. {
            let Ok((socket, _)) = listener.accept().await else { return };
            tokio::spawn(script(number, socket));
        }
    });
    address
}

/// Reads one request whole; `None` when the connection was closed instead.
pub async fn request(socket: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let count = socket.read(&mut piece).await.ok()?;
        if count == 0 {
            return None;
        }
        text.extend_from_slice(&piece[..count]);
        let Some(end) = text.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&text[..end]).to_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .map_or(0, |digits| digits.parse::<usize>().unwrap());
        if text.len() >= end + 4 + length {
            return Some(String::from_utf8(text).unwrap());
        }
    }
}

pub async fn write(socket: &mut TcpStream, text: impl AsRef<[u8]>) {
    socket.write_all(text.as_ref()).await.unwrap();
}

/// An answer with its length.
pub fn answer(status: u16, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len())
}

/// One chunk of a chunked body.
pub fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}

pub const EVENT_STREAM: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

pub fn client() -> Client {
    Client::new(&Config::default()).unwrap()
}

pub fn get(address: SocketAddr) -> Request {
    Request {
        timeouts: Timeouts::NONE,
        ..Request::new(http::Method::GET, Url::parse(&format!("http://{address}/v1/models")).unwrap())
    }
}
