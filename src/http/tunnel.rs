//! The way through a proxy: a `CONNECT` of HTTP, or SOCKS version 5.
//!
//! Owns what is said to the proxy before the connection is the server's, and the words for a proxy that refuses.
//! Its invariant: nothing of the server's own bytes is read here, and no credential is in a message.

use std::{
    io,
    net::{IpAddr, SocketAddr},
};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::{
    detail,
    proxy::{Kind, Proxy},
};

/// A proxy's refusal says what it has to in less.
const LONGEST_HEAD: usize = 16 << 10;

/// Has the proxy connect to a host. `address` is given when the name must not be left to the proxy.
pub(super) async fn open<S>(
    socket: &mut S,
    proxy: &Proxy,
    host: &str,
    port: u16,
    address: Option<SocketAddr>,
) -> Result<(), String>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let outcome = match proxy.kind {
        Kind::Http { .. } => connect(socket, proxy, host, port).await,
        Kind::Socks { .. } => socks(socket, proxy, host, port, address).await,
    };
    outcome.map_err(|reason| match reason {
        Reason::Said(words) => format!("the proxy {proxy} {words}"),
        Reason::Broke(error) => format!("through the proxy {proxy}: {}", detail::of(&error)),
    })
}

enum Reason {
    Said(String),
    Broke(io::Error),
}

impl From<io::Error> for Reason {
    fn from(error: io::Error) -> Self {
        Self::Broke(error)
    }
}

fn said(words: &str) -> Reason {
    Reason::Said(words.to_owned())
}

async fn connect<S>(socket: &mut S, proxy: &Proxy, host: &str, port: u16) -> Result<(), Reason>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (open, close) = if host.contains(':') { ("[", "]") } else { ("", "") };
    let target = format!("{open}{host}{close}:{port}");
    let mut request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n").into_bytes();
    if let Some(value) = proxy.authorization() {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(value.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    socket.write_all(&request).await?;
    socket.flush().await?;
    let mut head = Vec::with_capacity(512);
    while !head.ends_with(b"\r\n\r\n") && !head.ends_with(b"\n\n") {
        if head.len() >= LONGEST_HEAD {
            return Err(said("does not speak HTTP as it should: its answer has no end"));
        }
        // One byte at a time: what comes after the head is not ours. It is once for each connection.
        head.push(socket.read_u8().await?);
    }
    let mut headers = [httparse::EMPTY_HEADER; 128];
    let mut answer = httparse::Response::new(&mut headers);
    let parsed = answer.parse(&head);
    let Some(status) = answer.code.filter(|_| parsed.is_ok()) else {
        return Err(said("does not speak HTTP as it should; is it one of another kind?"));
    };
    let reason: String = answer.reason.unwrap_or_default().chars().filter(|c| !c.is_control()).take(80).collect();
    let what_to_do = match status {
        200..=299 => return Ok(()),
        407 => unauthorized(Some(proxy)),
        502..=504 => "; it could not reach the server",
        _ => "",
    };
    Err(Reason::Said(format!("refused to connect to {target}: {status} {reason}{what_to_do}")))
}

/// What to do about a proxy that wants to know who asks.
pub(super) fn unauthorized(proxy: Option<&Proxy>) -> &'static str {
    if proxy.is_some_and(|proxy| proxy.credentials().is_some()) {
        "; it does not accept the user and password in its address"
    } else {
        "; give user and password in its address, as in http://user:password@host:port"
    }
}

async fn socks<S>(
    socket: &mut S,
    proxy: &Proxy,
    host: &str,
    port: u16,
    address: Option<SocketAddr>,
) -> Result<(), Reason>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let credentials = proxy.credentials();
    let methods: &[u8] = if credentials.is_some() { &[5, 2, 0, 2] } else { &[5, 1, 0] };
    socket.write_all(methods).await?;
    socket.flush().await?;
    let mut chosen = [0; 2];
    socket.read_exact(&mut chosen).await?;
    match (chosen, credentials) {
        ([5, 0], _) => {}
        ([5, 2], Some((user, password))) => {
            let mut message = vec![1];
            push_short(&mut message, user).ok_or_else(|| said("can't be told a user name that long"))?;
            push_short(&mut message, password).ok_or_else(|| said("can't be told a password that long"))?;
            socket.write_all(&message).await?;
            socket.flush().await?;
            let mut verdict = [0; 2];
            socket.read_exact(&mut verdict).await?;
            if verdict[1] != 0 {
                return Err(said("does not accept the user and password in its address"));
            }
        }
        ([5, _], None) => {
            let words = "wants a user and a password: give them in its address, as in socks5://user:password@host:port";
            return Err(said(words));
        }
        ([5, _], Some(_)) => return Err(said("accepts neither a user with a password nor a visitor without")),
        _ => return Err(said("does not speak SOCKS 5; is it one of another kind?")),
    }
    let mut request = vec![5, 1, 0];
    match address.map(|address| address.ip()).or_else(|| host.parse().ok()) {
        Some(IpAddr::V4(address)) => {
            request.push(1);
            request.extend_from_slice(&address.octets());
        }
        Some(IpAddr::V6(address)) => {
            request.push(4);
            request.extend_from_slice(&address.octets());
        }
        None => {
            request.push(3);
            push_short(&mut request, host).ok_or_else(|| said("can't be told a host name that long"))?;
        }
    }
    request.extend_from_slice(&address.map_or(port, |address| address.port()).to_be_bytes());
    socket.write_all(&request).await?;
    socket.flush().await?;
    let mut answer = [0; 4];
    socket.read_exact(&mut answer).await?;
    let [version, verdict, _, kind] = answer;
    if version != 5 {
        return Err(said("does not speak SOCKS 5 as it should"));
    }
    if verdict != 0 {
        return Err(Reason::Said(format!("refused to connect to {host}:{port}: {}", refusal(verdict))));
    }
    // Where it connects from is of no use to us.
    let length = match kind {
        1 => 4,
        4 => 16,
        _ => usize::from(socket.read_u8().await?),
    };
    let mut bound = vec![0; length + 2];
    socket.read_exact(&mut bound).await?;
    Ok(())
}

fn push_short(message: &mut Vec<u8>, text: &str) -> Option<()> {
    message.push(u8::try_from(text.len()).ok()?);
    message.extend_from_slice(text.as_bytes());
    Some(())
}

fn refusal(verdict: u8) -> &'static str {
    match verdict {
        1 => "it failed",
        2 => "its rules forbid it",
        3 => "the network can't be reached",
        4 => "the host can't be reached",
        5 => "the connection was refused",
        6 => "the connection took too long",
        8 => "it does not know that kind of address",
        _ => "it does not say why",
    }
}
