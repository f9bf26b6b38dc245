//! Why a connection failed, in words for people.
//!
//! Owns the sentence about a failure below HTTP; refuses to repeat anything that may be a secret: of an address
//! only host and port are ever named.

use std::{error::Error as Cause, io};

use rustls::CertificateError;

/// A host name that no address was found for.
pub(super) fn lookup(host: &str, error: &io::Error) -> String {
    format!("no address was found for {host} ({error}); check the base URL and the network's name server")
}

/// An address that no connection could be made to.
pub(super) fn reach(host: &str, port: u16, error: &io::Error) -> String {
    let words = io_words(error).map_or_else(|| error.to_string(), str::to_owned);
    format!("{host}:{port} could not be reached: {words}")
}

/// An encrypted connection that did not come about.
pub(super) fn tls(host: &str, error: &io::Error) -> String {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
    let words = match inner {
        Some(rustls::Error::InvalidCertificate(reason)) => certificate(reason),
        Some(rustls::Error::InvalidMessage(_)) => "what answered does not speak TLS".to_owned(),
        Some(other) => other.to_string(),
        None => io_words(error).map_or_else(|| error.to_string(), str::to_owned),
    };
    format!("no secure connection to {host}: {words}")
}

fn certificate(reason: &CertificateError) -> String {
    match reason {
        CertificateError::UnknownIssuer => {
            "its certificate is not signed by an authority that this system trusts; SSL_CERT_FILE or SSL_CERT_DIR can \
             name further ones"
                .to_owned()
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "its certificate has expired".to_owned(),
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "its certificate is not valid yet; is this machine's clock right?".to_owned()
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "its certificate is for another name".to_owned()
        }
        CertificateError::Revoked => "its certificate has been revoked".to_owned(),
        other => format!("its certificate can't be trusted ({other})"),
    }
}

/// The cause of a failure: the innermost one that we have words for, or what lies deepest.
pub(super) fn of(error: &(dyn Cause + 'static)) -> String {
    let mut deepest = error;
    let mut next = Some(error);
    let mut words = None;
    while let Some(cause) = next {
        if let Some(failure) = cause.downcast_ref::<io::Error>() {
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
    failure.is_parse().then_some("what answered does not speak HTTP as it should")
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
        _ => return None,
    })
}
