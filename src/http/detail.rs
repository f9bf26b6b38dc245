//! Why a connection failed, in words for people.
//!
//! Owns the sentence about a failure below HTTP; refuses to repeat anything that may be a secret: of an address
//! only host and port are ever named.

use std::{error::Error as Cause, io};

use rustls::{AlertDescription, CertificateError, OtherError};

use super::tls::Doubt;

/// A host name that no address was found for.
pub(super) fn lookup(host: &str, error: &io::Error) -> String {
    format!("no address was found for {host} ({error}); check the base URL and the network's name server")
}

/// An address that no connection could be made to.
pub(super) fn reach(host: &str, port: u16, from: &str, error: &io::Error) -> String {
    let words = io_words(error).map_or_else(|| error.to_string(), str::to_owned);
    let (open, close) = if host.contains(':') { ("[", "]") } else { ("", "") };
    format!("{open}{host}{close}:{port} could not be reached{from}: {words}")
}

/// A socket in the file system that no connection could be made to.
#[cfg(unix)]
pub(super) fn local(path: &std::path::Path, error: &io::Error) -> String {
    let words = match error.kind() {
        io::ErrorKind::NotFound => "there is no such socket; does the server run?".to_owned(),
        io::ErrorKind::ConnectionRefused => "nobody listens there; does the server run?".to_owned(),
        _ => io_words(error).map_or_else(|| error.to_string(), str::to_owned),
    };
    format!("{} could not be reached: {words}", path.display())
}

/// Whether the system has no descriptor left, for this process or for all.
pub(super) fn is_shortage(error: &io::Error) -> bool {
    #[cfg(unix)]
    let codes = [libc::EMFILE, libc::ENFILE];
    // WSAEMFILE.
    #[cfg(not(unix))]
    let codes = [10024];
    error.raw_os_error().is_some_and(|code| codes.contains(&code))
}

/// There is no descriptor for a connection, and none of ours will be free.
pub(super) fn descriptors() -> String {
    let most = super::room::descriptors().map(|most| format!(" ({most} of them)")).unwrap_or_default();
    format!(
        "this process has as many files and connections open as it may{most}; raise the limit with `ulimit -n`, or \
         close what is not needed"
    )
}

/// An encrypted connection that did not come about.
pub(super) fn tls(host: &str, error: &io::Error) -> String {
    let words = match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(error) => tls_words(error),
        None if error.kind() == io::ErrorKind::UnexpectedEof => {
            "the other side closed the connection in the middle of the handshake; does it speak TLS on this port?"
                .to_owned()
        }
        None => io_words(error).map_or_else(|| error.to_string(), str::to_owned),
    };
    format!("no secure connection to {host}: {words}")
}

fn tls_words(error: &rustls::Error) -> String {
    match error {
        rustls::Error::InvalidCertificate(reason) => certificate(reason),
        rustls::Error::InvalidMessage(_) => {
            "what answered does not speak TLS; should the address begin with http:// rather than https://?".to_owned()
        }
        rustls::Error::PeerIncompatible(_) => {
            format!("the other side speaks no version of TLS, or no cipher, that is safe to use ({error})")
        }
        rustls::Error::AlertReceived(alert) => match alert {
            AlertDescription::CertificateRequired => {
                "the server wants a client certificate: give one with HttpClient(cert=(\"cert.pem\", \"key.pem\"))"
                    .to_owned()
            }
            AlertDescription::BadCertificate
            | AlertDescription::CertificateUnknown
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRevoked
            | AlertDescription::UnsupportedCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::AccessDenied => {
                format!("the server does not accept our client certificate ({alert:?})")
            }
            AlertDescription::ProtocolVersion => {
                "the server speaks no version of TLS that is safe to use; expected 1.2 or 1.3".to_owned()
            }
            AlertDescription::UnrecognisedName => "the server knows no site of that name".to_owned(),
            AlertDescription::HandshakeFailure => {
                "the server broke off the handshake; it may want a client certificate, HttpClient(cert=...), or ciphers \
                 that are not safe to use"
                    .to_owned()
            }
            other => format!("the server broke off ({other:?})"),
        },
        other => other.to_string(),
    }
}

fn certificate(reason: &CertificateError) -> String {
    match reason {
        CertificateError::UnknownIssuer => unknown(None),
        CertificateError::Other(OtherError(other)) if other.downcast_ref::<Doubt>().is_some() => {
            unknown(other.downcast_ref())
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            "its certificate has expired; is this machine's clock right?".to_owned()
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet; is this machine's clock right?".to_owned()
        }
        CertificateError::NotValidForName => "its certificate is for another name".to_owned(),
        CertificateError::NotValidForNameContext { presented, .. } => {
            let mut names: Vec<&str> = presented.iter().map(String::as_str).collect();
            names.truncate(5);
            if names.is_empty() {
                return "its certificate is for another name".to_owned();
            }
            format!("its certificate is for another name ({})", names.join(", "))
        }
        CertificateError::BadSignature => {
            "its certificate is not signed with the key of the authority that it names; is somebody in between?"
                .to_owned()
        }
        CertificateError::Revoked => "its certificate has been revoked".to_owned(),
        other => format!("its certificate can't be trusted ({other})"),
    }
}

fn unknown(doubt: Option<&Doubt>) -> String {
    let what = if doubt.is_some_and(|doubt| doubt.self_signed) {
        "its certificate is self-signed, not signed by an authority that is trusted here; to trust it"
    } else {
        "its certificate is not signed by an authority that is trusted here; to trust that authority"
    };
    let unread = doubt.and_then(|doubt| doubt.unread.as_ref());
    let unread = unread.map(|reason| format!(" (what the environment names can't be read: {reason})"));
    format!(
        "{what}, name it with HttpClient(verify=\"ca.pem\"), SSL_CERT_FILE or SSL_CERT_DIR{}",
        unread.unwrap_or_default()
    )
}

/// The cause of a failure: the innermost one that we have words for, or what lies deepest.
pub(super) fn of(error: &(dyn Cause + 'static)) -> String {
    let mut deepest = error;
    let mut next = Some(error);
    let mut words = None;
    while let Some(cause) = next {
        if let Some(failure) = cause.downcast_ref::<io::Error>() {
            // A server that wants a client certificate says so only after the handshake.
            if let Some(refusal) = failure.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
                return tls_words(refusal);
            }
            words = io_words(failure).or(words);
        } else if let Some(failure) = cause.downcast_ref::<hyper::Error>() {
            words = http_words(failure).or(words);
        }
        deepest = cause;
        next = cause.source();
    }
    words.map_or_else(|| deepest.to_string(), str::to_owned)
}

fn http_words(failure: &hyper::Error) -> Option<&'static str> {
    if failure.is_incomplete_message() || failure.is_closed() || failure.is_canceled() {
        return Some("the other side closed the connection before its answer was whole");
    }
    failure
        .is_parse()
        .then_some("what answered does not speak HTTP as it should; is it the right port, or is https:// missing?")
}

fn io_words(failure: &io::Error) -> Option<&'static str> {
    Some(match failure.kind() {
        io::ErrorKind::ConnectionRefused => "the connection was refused; does a server listen there?",
        io::ErrorKind::ConnectionReset => "the other side reset the connection",
        io::ErrorKind::ConnectionAborted => "the connection was aborted",
        io::ErrorKind::BrokenPipe | io::ErrorKind::UnexpectedEof => "the other side closed the connection",
        io::ErrorKind::TimedOut => "the other side has stopped answering",
        io::ErrorKind::NetworkUnreachable => "the network can't be reached",
        io::ErrorKind::HostUnreachable => "the host can't be reached",
        io::ErrorKind::AddrNotAvailable => "no address is free to connect from",
        io::ErrorKind::PermissionDenied => "the system does not permit it; is there a firewall?",
        _ => return None,
    })
}
