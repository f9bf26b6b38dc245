//! A new connection: name, address, proxy, encryption, handshake, each failure said in words for people.
//!
//! Owns what happens until a connection can carry a request, whichever way it goes: straight, from an address of
//! one's own, to a socket in the file system, or through a proxy.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::{StreamExt, stream::FuturesUnordered};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls::{ClientConfig, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpSocket, TcpStream},
    task::AbortHandle,
};
use tokio_rustls::TlsConnector;

use super::{
    Config, Error, Http2, detail,
    host::Host,
    http2,
    progress::{Noted, Traffic},
    proxy::{Kind, Proxy},
    room::Ticket,
    sending::Sending,
    tls::Tls,
    tunnel,
};

/// Heads of answers have to fit as well.
const READ_AT_ONCE: usize = 128 << 10;
/// How long one address may take before the next is tried beside it.
const STAGGER: Duration = Duration::from_millis(250);
/// Long answers leave a connection silent for minutes: these keep it in the memory of what lies between.
const KEEPALIVE: Duration = Duration::from_secs(15);
/// How long the addresses of a name are used again: many connections are opened in one go.
const FRESH: Duration = Duration::from_secs(5);

/// A connection that can carry one request at a time.
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

#[derive(Debug)]
pub(super) enum Dialed {
    One(Sender),
    Many(http2::Fresh),
    /// The system has no descriptor left.
    Short(Ticket),
}

/// An address to take for a host, in place of what its name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pinned {
    pub host: String,
    /// For that port only.
    pub port: Option<u16>,
    pub address: IpAddr,
    /// The port to connect to, if it is another.
    pub to: Option<u16>,
}

/// What connections have in common.
#[derive(Debug)]
pub(super) struct Dialer {
    tls: Tls,
    http2: Http2,
    local: Option<IpAddr>,
    pinned: Vec<Pinned>,
    uds: Option<PathBuf>,
}

/// The addresses of a host, looked up once for all who ask at the same time.
pub(super) type Names = tokio::sync::Mutex<Option<(Instant, Result<Arc<[SocketAddr]>, String>)>>;

pub(super) type Wire = Box<dyn Socket>;

pub(super) trait Socket: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Socket for T {}

fn failed(detail: String) -> Error {
    Error::Connection { detail }
}

/// An error, or the news that descriptors have run out.
enum Unreached {
    Short,
    Failed(Error),
}

impl Dialer {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            tls: Tls::new(config.trust.clone(), config.identity.clone(), config.http2 != Http2::Off),
            http2: config.http2,
            local: config.local_address,
            pinned: config.resolve.clone(),
            uds: config.uds.clone(),
        }
    }

    /// Whether a connection to this host may turn out to carry many requests at once.
    pub(super) fn multiplexes(&self, secure: bool) -> bool {
        match self.http2 {
            Http2::Off => false,
            Http2::Negotiated => secure,
            Http2::Known => true,
        }
    }

    /// Whether every connection goes to a socket in the file system, and so through no proxy.
    pub(super) fn is_local(&self) -> bool {
        self.uds.is_some()
    }

    pub(super) async fn dial(&self, host: &Arc<Host>, ticket: Ticket) -> Result<Dialed, Error> {
        let mut ticket = ticket;
        let wire = match self.wire(host, &mut ticket).await {
            Ok(wire) => wire,
            Err(Unreached::Failed(error)) => return Err(error),
            Err(Unreached::Short) => return Ok(Dialed::Short(ticket)),
        };
        let (wire, multiplexed) = if host.secure {
            let (wire, spoken) = encrypt(wire, &host.name, Arc::clone(&self.tls.configs()?.server)).await?;
            let multiplexed = spoken.as_deref() == Some(b"h2");
            if self.http2 == Http2::Known && !multiplexed {
                return Err(failed(format!("{} does not speak HTTP/2, and nothing else was asked for", host.name)));
            }
            (wire, multiplexed)
        } else {
            (wire, self.http2 == Http2::Known)
        };
        if multiplexed {
            return http2::start(wire, ticket, host).await.map(Dialed::Many);
        }
        start(wire, ticket).await.map(Dialed::One)
    }

    /// A connection that ends where the server is.
    async fn wire(&self, host: &Host, ticket: &mut Ticket) -> Result<Wire, Unreached> {
        if let Some(path) = &self.uds {
            return local(path, ticket).await;
        }
        let Some(proxy) = &host.proxy else {
            return self.reach(&host.name, host.port, &host.names, ticket).await;
        };
        let mut wire =
            self.reach(&proxy.host, proxy.port, &host.names, ticket).await.map_err(|unreached| match unreached {
                Unreached::Failed(Error::Connection { detail }) => {
                    Unreached::Failed(failed(format!("through the proxy {proxy}: {detail}")))
                }
                other => other,
            })?;
        self.through(&mut wire, proxy, host).await.map_err(Unreached::Failed)?;
        Ok(wire)
    }

    /// Has a proxy lead a connection on.
    async fn through(&self, wire: &mut Wire, proxy: &Proxy, host: &Host) -> Result<(), Error> {
        if proxy.kind == (Kind::Http { secure: true }) {
            let plain = std::mem::replace(wire, Box::new(tokio::io::empty()));
            let (secured, _) = encrypt(plain, &proxy.host, Arc::clone(&self.tls.configs()?.proxy)).await?;
            *wire = secured;
        }
        if host.is_forwarded() {
            return Ok(());
        }
        let pinned = self.pinned(&host.name, host.port);
        let address = match proxy.kind {
            Kind::Socks { names: false } if pinned.is_none() => look_up(&host.name, host.port).await?.first().copied(),
            _ => pinned,
        };
        tunnel::open(wire, proxy, &host.name, host.port, address).await.map_err(failed)
    }

    fn pinned(&self, name: &str, port: u16) -> Option<SocketAddr> {
        let found = self.pinned.iter().filter(|pinned| pinned.host.eq_ignore_ascii_case(name));
        // What is said of a port counts for more than what is said of all.
        let mut found: Vec<&Pinned> = found.filter(|pinned| pinned.port.is_none_or(|only| only == port)).collect();
        found.sort_by_key(|pinned| pinned.port.is_none());
        found.first().map(|pinned| SocketAddr::new(pinned.address, pinned.to.unwrap_or(port)))
    }

    async fn reach(&self, name: &str, port: u16, names: &Names, ticket: &mut Ticket) -> Result<Wire, Unreached> {
        let addresses: Arc<[SocketAddr]> = match self.pinned(name, port) {
            Some(address) => Arc::from([address]),
            None => addresses(name, port, names).await?,
        };
        let fits = |address: &&SocketAddr| self.local.is_none_or(|local| local.is_ipv4() == address.is_ipv4());
        let fitting: Vec<SocketAddr> = addresses.iter().filter(fits).copied().collect();
        match connect(&fitting, self.local, ticket).await {
            Ok(socket) => Ok(Box::new(socket)),
            Err(error) if detail::is_shortage(&error) => Err(Unreached::Short),
            Err(error) => {
                // It may have moved.
                *names.lock().await = None;
                let from = self.local.map(|local| format!(" from {local}")).unwrap_or_default();
                Err(Unreached::Failed(failed(detail::reach(name, port, &from, &error))))
            }
        }
    }
}

#[cfg(unix)]
async fn local(path: &std::path::Path, ticket: &mut Ticket) -> Result<Wire, Unreached> {
    match tokio::net::UnixStream::connect(path).await {
        Ok(socket) => {
            ticket.hold();
            Ok(Box::new(socket))
        }
        Err(error) if detail::is_shortage(&error) => Err(Unreached::Short),
        Err(error) => Err(Unreached::Failed(failed(detail::local(path, &error)))),
    }
}

#[cfg(not(unix))]
async fn local(_: &std::path::Path, _: &mut Ticket) -> Result<Wire, Unreached> {
    Err(Unreached::Failed(failed("this system has no sockets in its file system: connect by host and port".to_owned())))
}

async fn look_up(name: &str, port: u16) -> Result<Vec<SocketAddr>, Error> {
    let found = tokio::net::lookup_host((name, port)).await;
    Ok(found.map_err(|error| failed(detail::lookup(name, &error)))?.collect())
}

async fn addresses(name: &str, port: u16, names: &Names) -> Result<Arc<[SocketAddr]>, Unreached> {
    if let Ok(address) = name.parse::<IpAddr>() {
        return Ok(Arc::from([SocketAddr::new(address, port)]));
    }
    let asked = Instant::now();
    let mut known = names.lock().await;
    match &*known {
        Some((at, Ok(found))) if at.elapsed() < FRESH => return Ok(Arc::clone(found)),
        // It failed while this caller waited for the outcome.
        Some((at, Err(detail))) if *at >= asked => return Err(Unreached::Failed(failed(detail.clone()))),
        _ => {}
    }
    let found = match look_up(name, port).await {
        Ok(found) => Ok(Arc::from(found)),
        // Without a descriptor the resolver knows no names, and says so in many ways.
        Err(_) if TcpSocket::new_v4().is_err_and(|error| detail::is_shortage(&error)) => return Err(Unreached::Short),
        Err(Error::Connection { detail }) => Err(detail),
        Err(other) => return Err(Unreached::Failed(other)),
    };
    *known = Some((Instant::now(), found.clone()));
    found.map_err(|detail| Unreached::Failed(failed(detail)))
}

/// Connects to the first address that answers: families take turns, each a little after the one before.
async fn connect(addresses: &[SocketAddr], local: Option<IpAddr>, ticket: &mut Ticket) -> io::Result<TcpStream> {
    let (first, second): (Vec<SocketAddr>, Vec<SocketAddr>) =
        addresses.iter().partition(|address| addresses.first().is_some_and(|f| f.is_ipv4() == address.is_ipv4()));
    let longest = first.len().max(second.len());
    let turns = (0..longest).flat_map(|turn| [first.get(turn), second.get(turn)]).flatten().copied();
    let mut waiting = turns.collect::<Vec<_>>().into_iter();
    let mut trying = FuturesUnordered::new();
    let mut failure = io::Error::from(io::ErrorKind::AddrNotAvailable);
    loop {
        if let Some(address) = waiting.next() {
            match socket(address, local) {
                Ok(socket) => {
                    ticket.hold();
                    trying.push(socket.connect(address));
                }
                Err(error) => {
                    failure = error;
                    continue;
                }
            }
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

fn socket(address: SocketAddr, local: Option<IpAddr>) -> io::Result<TcpSocket> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    if let Some(local) = local {
        socket.bind(SocketAddr::new(local, 0))?;
    }
    Ok(socket)
}

/// The connection under TLS, and the protocol that was agreed on.
async fn encrypt(wire: Wire, name: &str, config: Arc<ClientConfig>) -> Result<(Wire, Option<Vec<u8>>), Error> {
    let server = ServerName::try_from(name.to_owned())
        .map_err(|_| failed(format!("{name} is no name that a certificate can be for")))?;
    let secured =
        TlsConnector::from(config).connect(server, wire).await.map_err(|error| failed(detail::tls(name, &error)))?;
    let spoken = secured.get_ref().1.alpn_protocol().map(<[u8]>::to_vec);
    Ok((Box::new(secured), spoken))
}

async fn start(wire: Wire, ticket: Ticket) -> Result<Sender, Error> {
    let traffic = Arc::<Traffic>::default();
    let (http, connection) = http1::Builder::new()
        // What a connection reads at once: long bodies come no faster in more, and take up so much less.
        .max_buf_size(READ_AT_ONCE)
        .ignore_invalid_headers_in_responses(true)
        .handshake(TokioIo::new(Noted::new(wire, Arc::clone(&traffic))))
        .await
        .map_err(|error| Error::Connection { detail: detail::of(&error) })?;
    // It ends when its sender is gone, or the server has closed it; what it has to say reaches the request.
    let task = tokio::spawn(async move {
        let _ = connection.await;
        drop(ticket);
    });
    Ok(Sender { http, traffic, task: task.abort_handle() })
}
