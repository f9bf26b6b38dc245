//! A new connection: name, address, encryption, handshake, each failure said in words for people.
//!
//! Owns what happens until a connection can carry a request. Refuses anything but HTTP/1.1: on one HTTP/2
//! connection a server lets about a hundred requests run, and we have thousands.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use futures_util::{StreamExt, stream::FuturesUnordered};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::AbortHandle,
};
use tokio_rustls::TlsConnector;

use super::{
    Error, detail,
    pool::Host,
    progress::{Noted, Traffic},
    sending::Sending,
};

/// How long one address may take before the next is tried beside it.
const STAGGER: Duration = Duration::from_millis(250);
/// Long answers leave a connection silent for minutes: these keep it in the memory of what lies between.
const KEEPALIVE: Duration = Duration::from_secs(15);

/// A connection that can carry a request.
#[derive(Debug)]
pub(super) struct Sender {
    pub(super) http: http1::SendRequest<Sending>,
    /// What passes below HTTP.
    pub(super) traffic: Arc<Traffic>,
    /// What drives the connection: the connection ends with it.
    pub(super) task: AbortHandle,
}

impl Sender {
    pub(super) fn is_closed(&self) -> bool {
        self.http.is_closed()
    }
}

pub(super) async fn open(host: &Host, tls: Option<Arc<ClientConfig>>) -> Result<Sender, Error> {
    let failed = |detail: String| Error::Connection { detail };
    let addresses: Vec<SocketAddr> = tokio::net::lookup_host((host.name.as_str(), host.port))
        .await
        .map_err(|error| failed(detail::lookup(&host.name, &error)))?
        .collect();
    let socket = reach(&addresses).await.map_err(|error| failed(detail::reach(&host.name, host.port, &error)))?;
    let Some(config) = tls else { return start(socket).await };
    let name = ServerName::try_from(host.name.clone())
        .map_err(|_| failed(format!("{} is no name that a certificate can be for", host.name)))?;
    let socket = TlsConnector::from(config)
        .connect(name, socket)
        .await
        .map_err(|error| failed(detail::tls(&host.name, &error)))?;
    start(socket).await
}

/// Connects to the first address that answers: families take turns, each a little after the one before.
async fn reach(addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let (first, second): (Vec<SocketAddr>, Vec<SocketAddr>) =
        addresses.iter().partition(|address| addresses.first().is_some_and(|f| f.is_ipv4() == address.is_ipv4()));
    let longest = first.len().max(second.len());
    let turns = (0..longest).flat_map(|turn| [first.get(turn), second.get(turn)]).flatten().copied();
    let mut waiting = turns.collect::<Vec<_>>().into_iter();
    let mut trying = FuturesUnordered::new();
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    loop {
        if let Some(address) = waiting.next() {
            trying.push(TcpStream::connect(address));
        } else if trying.is_empty() {
            return Err(failure);
        }
        let next = tokio::time::timeout(STAGGER, trying.next());
        let outcome = if waiting.len() == 0 { trying.next().await } else { next.await.unwrap_or(None) };
        match outcome {
            Some(Ok(socket)) => {
                socket.set_nodelay(true)?;
                let keepalive = socket2::TcpKeepalive::new().with_time(KEEPALIVE);
                // Nice to have; a system that cannot is no failure.
                let _ = socket2::SockRef::from(&socket).set_tcp_keepalive(&keepalive);
                return Ok(socket);
            }
            Some(Err(error)) => failure = error,
            None => {}
        }
    }
}

async fn start<T: AsyncRead + AsyncWrite + Unpin + Send + 'static>(socket: T) -> Result<Sender, Error> {
    let traffic = Arc::<Traffic>::default();
    let (http, connection) = http1::Builder::new()
        .ignore_invalid_headers_in_responses(true)
        .handshake(TokioIo::new(Noted::new(socket, Arc::clone(&traffic))))
        .await
        .map_err(|error| Error::Connection { detail: detail::of(&error) })?;
    // It ends when its sender is gone, or the server has closed it; what it has to say reaches the request.
    let task = tokio::spawn(connection).abort_handle();
    Ok(Sender { http, traffic, task })
}
