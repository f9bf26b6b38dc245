//! Why a connection failed, in words for people.
//!
//! Owns the sentence about a failure below HTTP; refuses to repeat anything that may be a secret: of an address
//! only host and port are ever named.

use std::{error::Error as Cause, io};

/// The cause of a failure: what lies deepest and says most.
pub(super) fn of(error: &(dyn Cause + 'static)) -> String {
    let mut deepest = error;
    let mut next = Some(error);
    while let Some(cause) = next {
        if let Some(failure) = cause.downcast_ref::<io::Error>()
            && let Some(words) = io_words(failure)
        {
            return words.to_owned();
        }
        if let Some(failure) = cause.downcast_ref::<hyper::Error>()
            && (failure.is_incomplete_message() || failure.is_closed() || failure.is_canceled())
        {
            return "the connection was closed before the answer was whole".to_owned();
        }
        deepest = cause;
        next = cause.source();
    }
    deepest.to_string()
}

fn io_words(failure: &io::Error) -> Option<&'static str> {
    Some(match failure.kind() {
        io::ErrorKind::ConnectionRefused => "the connection was refused",
        io::ErrorKind::ConnectionReset => "the connection was reset by the other side",
        io::ErrorKind::ConnectionAborted => "the connection was aborted",
        io::ErrorKind::BrokenPipe => "the other side closed the connection",
        io::ErrorKind::UnexpectedEof => "the connection was closed early",
        io::ErrorKind::TimedOut => "the connection timed out",
        io::ErrorKind::NetworkUnreachable => "the network is unreachable",
        io::ErrorKind::HostUnreachable => "the host is unreachable",
        _ => return None,
    })
}
