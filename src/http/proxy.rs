//! Which proxy an address goes through.
//!
//! Owns the reading of a proxy's address, of the environment's wishes and of the exceptions from them (on Windows and
//! macOS the system has a say where the environment has none). Refuses kinds of proxy that it does not know rather
//! than going past them. Credentials are kept apart from the name, and only the name is ever shown.

use std::{fmt, net::IpAddr, str::FromStr};

use http::HeaderValue;
use percent_encoding::percent_decode_str;
use url::Url;

use super::Error;

const EXPECTED: &str = "expected http://, https://, socks5:// or socks5h://, then user:password@ if need be, host:port";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Asked in the clear, or under TLS.
    Http { secure: bool },
    /// `names`: whether the proxy looks names up, or we do.
    Socks { names: bool },
}

#[derive(Clone, PartialEq, Eq)]
pub struct Proxy {
    pub(super) kind: Kind,
    /// A name or an address, the latter without brackets.
    pub(super) host: String,
    pub(super) port: u16,
    credentials: Option<(String, String)>,
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Proxy({self})")
    }
}

/// Host and port, never credentials.
impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let brackets = self.host.contains(':');
        let (open, close) = if brackets { ("[", "]") } else { ("", "") };
        write!(f, "{open}{}{close}:{}", self.host, self.port)
    }
}

impl FromStr for Proxy {
    type Err = String;

    /// The address of a proxy; one without a scheme speaks HTTP. What it says of a wrong one repeats nothing of it.
    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let whole = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
        let url = Url::parse(&whole).map_err(|error| format!("it can't be read ({error}); {EXPECTED}"))?;
        let (kind, usual) = match url.scheme() {
            "http" => (Kind::Http { secure: false }, 80),
            "https" => (Kind::Http { secure: true }, 443),
            "socks5" => (Kind::Socks { names: false }, 1080),
            "socks5h" => (Kind::Socks { names: true }, 1080),
            other => return Err(format!("a proxy of the kind {other}:// is not known; {EXPECTED}")),
        };
        let Some(host) = url.host_str().filter(|host| !host.is_empty()) else {
            return Err(format!("it has no host; {EXPECTED}"));
        };
        let text = |part: &str| percent_decode_str(part).decode_utf8_lossy().into_owned();
        let given = !url.username().is_empty() || url.password().is_some();
        Ok(Self {
            kind,
            host: host.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port: url.port().unwrap_or(usual),
            credentials: given.then(|| (text(url.username()), text(url.password().unwrap_or_default()))),
        })
    }
}

impl Proxy {
    /// The user and the password, if it wants any.
    pub(super) fn credentials(&self) -> Option<(&str, &str)> {
        self.credentials.as_ref().map(|(user, password)| (user.as_str(), password.as_str()))
    }

    /// What `Proxy-Authorization` says.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        let (user, password) = self.credentials.as_ref()?;
        let text = base64_simd::STANDARD.encode_to_string(format!("{user}:{password}"));
        let mut value = HeaderValue::from_str(&format!("Basic {text}")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Whether plain requests are handed to it whole, rather than through a tunnel.
    pub(super) fn forwards(&self) -> bool {
        matches!(self.kind, Kind::Http { .. })
    }
}

/// Where a client's requests go.
#[derive(Clone, Debug, Default)]
pub enum Route {
    Direct,
    /// Everything, whatever the environment says.
    Through(Proxy),
    /// As the environment says, read when the first request to a host is made.
    #[default]
    Environment,
}

impl Route {
    /// The proxy for an address, if it needs one.
    pub(super) fn to(&self, url: &Url) -> Result<Option<Proxy>, Error> {
        match self {
            Self::Direct => Ok(None),
            Self::Through(proxy) => Ok(Some(proxy.clone())),
            Self::Environment => {
                from_environment(url, |name| std::env::var(name).ok().filter(|value| !value.trim().is_empty()))
            }
        }
    }
}

fn from_environment(url: &Url, variable: impl Fn(&str) -> Option<String>) -> Result<Option<Proxy>, Error> {
    let secure = url.scheme() == "https";
    // To a program run by a web server, HTTP_PROXY is a header that anybody may have sent.
    let cgi = variable("REQUEST_METHOD").is_some();
    let names = [
        (secure, "https_proxy"),
        (secure, "HTTPS_PROXY"),
        (!secure, "http_proxy"),
        (!secure && !cgi, "HTTP_PROXY"),
        (true, "all_proxy"),
        (true, "ALL_PROXY"),
    ];
    let found = names.into_iter().filter(|(counts, _)| *counts).find_map(|(_, name)| Some((name, variable(name)?)));
    let Some((name, value)) = found else { return Ok(system(url)) };
    let spared = variable("no_proxy").or_else(|| variable("NO_PROXY")).unwrap_or_default();
    if spares(&spared, url) {
        return Ok(None);
    }
    value.parse().map(Some).map_err(|reason: String| Error::Invalid(format!("the proxy in {name}: {reason}")))
}

#[cfg(any(windows, target_os = "macos"))]
fn system(url: &Url) -> Option<Proxy> {
    let matcher = hyper_util::client::proxy::matcher::Matcher::from_system();
    matcher.intercept(&url.as_str().parse().ok()?)?.uri().to_string().parse().ok()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn system(_: &Url) -> Option<Proxy> {
    None
}

/// Whether a list as in `NO_PROXY` names the address: `*`, names with all that ends in them, addresses and networks,
/// each with a port if it is for that port only.
fn spares(list: &str, url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.');
    let (address, port) = (host.parse::<IpAddr>().ok(), url.port_or_known_default());
    list.split([',', ' ']).map(str::trim).filter(|entry| !entry.is_empty()).any(|entry| {
        if entry == "*" {
            return true;
        }
        let entry = entry.split_once("://").map_or(entry, |(_, rest)| rest);
        let (name, only) = split_port(entry);
        if only.is_some_and(|only| Some(only) != port) {
            return false;
        }
        if let Some(address) = address {
            return within(name, address);
        }
        let name = name.trim_start_matches("*.").trim_start_matches('.');
        let before = host.len().checked_sub(name.len());
        let Some((front, end)) = before.and_then(|at| host.split_at_checked(at)) else { return false };
        !name.is_empty() && end.eq_ignore_ascii_case(name) && (front.is_empty() || front.ends_with('.'))
    })
}

/// An entry without its port; the colons of an IPv6 address are none, unless it is in brackets.
fn split_port(entry: &str) -> (&str, Option<u16>) {
    if let Some(inner) = entry.strip_prefix('[')
        && let Some((address, rest)) = inner.split_once(']')
    {
        return (address, rest.strip_prefix(':').and_then(|port| port.parse().ok()));
    }
    match entry.split_once(':') {
        Some((name, port)) if !port.contains(':') => (name, port.parse().ok()),
        _ => (entry, None),
    }
}

/// Whether an address is the one named, or in the network named.
fn within(network: &str, address: IpAddr) -> bool {
    let (base, bits) = network.split_once('/').map_or((network, None), |(base, bits)| (base, Some(bits)));
    let Ok(base) = base.parse::<IpAddr>() else { return false };
    let number = |address: IpAddr| match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()) << 96, 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    let ((base, width), (address, same)) = (number(base), number(address.to_canonical()));
    let Some(bits) = bits.map_or(Some(width), |bits| bits.parse::<u32>().ok()).filter(|bits| *bits <= width) else {
        return false;
    };
    width == same && (bits == 0 || (base ^ address) >> (128 - bits) == 0)
}

#[cfg(test)]
mod tests {
    use super::{Kind, Proxy, from_environment, spares};

    #[test]
    fn exceptions() {
        let cases = [
            ("*", "http://a.example/", true),
            ("a.example", "http://a.example/", true),
            ("a.example", "http://b.a.example/", true),
            (".a.example", "http://a.example/", true),
            ("*.a.example", "http://b.a.example/", true),
            ("a.example", "http://ba.example/", false),
            ("A.EXAMPLE", "http://a.example./", true),
            ("a.example:8080", "http://a.example:8080/", true),
            ("a.example:8080", "http://a.example/", false),
            ("a.example:443", "https://a.example/", true),
            ("other, a.example", "http://a.example/", true),
            ("other a.example", "http://a.example/", true),
            ("10.0.0.0/8", "http://10.200.3.4/", true),
            ("10.0.0.0/8", "http://11.0.0.1/", false),
            ("10.0.0.1", "http://10.0.0.1/", true),
            ("10.0.0.1:80", "http://10.0.0.1:81/", false),
            ("0.0.0.0/0", "http://10.0.0.1/", true),
            ("0.0.0.0/0", "http://[::1]/", false),
            ("::1", "http://[::1]/", true),
            ("[::1]:8080", "http://[::1]:8080/", true),
            ("[::1]:8080", "http://[::1]/", false),
            ("fd00::/8", "http://[fd12::1]/", true),
            ("10.0.0.0/40", "http://10.0.0.1/", false),
            ("http://a.example", "http://a.example/", true),
            ("", "http://a.example/", false),
            (" , .", "http://a.example/", false),
            ("ü", "http://a/", false),
        ];
        for (list, url, expected) in cases {
            assert_eq!(spares(list, &url.parse().unwrap()), expected, "{list} for {url}");
        }
    }

    #[test]
    fn addresses() {
        let proxy: Proxy = "http://me:s%40crt@p.example:3128/".parse().unwrap();
        assert_eq!((proxy.to_string(), proxy.credentials()), ("p.example:3128".to_owned(), Some(("me", "s@crt"))));
        assert!(!format!("{proxy:?}").contains("crt"));
        assert_eq!("p.example:3128".parse::<Proxy>().unwrap().kind, Kind::Http { secure: false });
        assert_eq!("https://p".parse::<Proxy>().unwrap().port, 443);
        assert_eq!("socks5h://[::1]".parse::<Proxy>().unwrap().to_string(), "[::1]:1080");
        for wrong in ["ftp://me:secret@p", "http://", "", "socks4://me:secret@p", "http://me:secret@:80"] {
            let reason = wrong.parse::<Proxy>().unwrap_err();
            assert!(reason.contains("expected http://") && !reason.contains("secret"), "{wrong}: {reason}");
        }
    }

    #[test]
    fn environment() {
        let ask = |url: &str, variables: &[(&str, &str)]| {
            let variable = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, v)| (*v).to_owned());
            from_environment(&url.parse().unwrap(), variable).map(|proxy| proxy.map(|proxy| proxy.host))
        };
        let all = [("HTTP_PROXY", "h"), ("HTTPS_PROXY", "s"), ("ALL_PROXY", "a"), ("no_proxy", "own")];
        assert_eq!(ask("http://x/", &all).unwrap().as_deref(), Some("h"));
        assert_eq!(ask("https://x/", &all).unwrap().as_deref(), Some("s"));
        assert_eq!(ask("https://own/", &all).unwrap(), None);
        assert_eq!(ask("https://x/", &[("all_proxy", "a")]).unwrap().as_deref(), Some("a"));
        assert_eq!(ask("http://x/", &[("HTTP_PROXY", "h"), ("http_proxy", "low")]).unwrap().as_deref(), Some("low"));
        assert_eq!(ask("http://x/", &[("HTTP_PROXY", "h"), ("REQUEST_METHOD", "GET")]).unwrap(), None);
        let error = ask("http://x/", &[("ALL_PROXY", "gopher://me:secret@p")]).unwrap_err().to_string();
        assert!(error.contains("ALL_PROXY") && !error.contains("secret"), "{error}");
    }
}
