//! The connections of a client: by origin, the one used last first.
//!
//! Owns idle connections and lends one out at a time. One comes back only after a whole answer, so a cancelled
//! call or an unfinished stream closes its connection by letting go of it.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::{Duration, Instant},
};

use http::HeaderValue;
use tokio::runtime::Handle;
use url::Url;

use super::{Error, connect::Sender, sending::Leash};

/// One origin and its idle connections.
#[derive(Debug)]
pub(super) struct Host {
    pub(super) secure: bool,
    /// A name or an address, the latter without brackets.
    pub(super) name: String,
    pub(super) port: u16,
    /// As the `Host` header says it.
    pub(super) header: HeaderValue,
    /// The proxy to go through, named by host and port.
    pub(super) proxy: Option<String>,
    /// As the address has it.
    written: String,
    limits: Limits,
    idle: Mutex<Idle>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) max_idle: usize,
    pub(super) idle_timeout: Duration,
}

#[derive(Debug, Default)]
struct Idle {
    /// The one that came back last is last, so the oldest are in front.
    senders: Vec<(Sender, Instant)>,
    swept: bool,
}

/// A connection lent out.
#[derive(Debug)]
pub(super) struct Lease {
    pub(super) sender: Sender,
    pub(super) host: Arc<Host>,
    /// While a large body may still be going out.
    pub(super) leash: Option<Leash>,
}

impl Lease {
    /// The answer was whole: the connection may serve again.
    pub(super) fn give_back(self) {
        let Self { sender, host, leash } = self;
        // A server that has answered before it heard all would make the next request wait for the rest of this one.
        if sender.is_closed() || leash.is_some_and(|leash| !leash.is_free()) {
            return;
        }
        let mut idle = host.idle();
        if idle.senders.len() >= host.limits.max_idle {
            return;
        }
        idle.senders.push((sender, Instant::now()));
        if !idle.swept
            && let Ok(runtime) = Handle::try_current()
        {
            idle.swept = true;
            drop(idle);
            runtime.spawn(sweep(Arc::downgrade(&host), host.limits.idle_timeout));
        }
    }
}

impl Host {
    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The idle connection used last, if any is fresh and open.
    pub(super) fn take(&self) -> Option<Sender> {
        let mut idle = self.idle();
        while let Some((sender, since)) = idle.senders.pop() {
            if since.elapsed() > self.limits.idle_timeout {
                // All others are older still.
                idle.senders.clear();
                return None;
            }
            if !sender.is_closed() {
                return Some(sender);
            }
        }
        None
    }

    fn is(&self, url: &Url) -> bool {
        self.secure == (url.scheme() == "https")
            && Some(self.port) == url.port_or_known_default()
            && Some(self.written.as_str()) == url.host_str()
    }
}

/// Closes connections that have been idle for too long, for as long as there are any.
async fn sweep(host: std::sync::Weak<Host>, timeout: Duration) {
    loop {
        tokio::time::sleep(timeout).await;
        let Some(host) = host.upgrade() else { return };
        let mut idle = host.idle();
        idle.senders.retain(|(sender, since)| !sender.is_closed() && since.elapsed() < timeout);
        if idle.senders.is_empty() {
            idle.swept = false;
            return;
        }
    }
}

#[derive(Debug)]
pub(super) struct Pool {
    hosts: RwLock<Vec<Arc<Host>>>,
    limits: Limits,
}

impl Pool {
    pub(super) fn new(limits: Limits) -> Self {
        Self { hosts: RwLock::default(), limits }
    }

    /// The origin of `url`; `proxy` is asked once for each.
    pub(super) fn host(&self, url: &Url, proxy: impl FnOnce(&Url) -> Option<String>) -> Result<Arc<Host>, Error> {
        let find = |hosts: &Vec<Arc<Host>>| hosts.iter().find(|host| host.is(url)).cloned();
        if let Some(host) = find(&self.hosts.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(host);
        }
        let (Some(written), Some(port), true) =
            (url.host_str(), url.port_or_known_default(), matches!(url.scheme(), "http" | "https"))
        else {
            let message = "expected an address that begins with https:// or http:// and a host";
            return Err(Error::Invalid(format!("can't send to a {}: address: {message}", url.scheme())));
        };
        let header = url.port().map_or_else(|| written.to_owned(), |port| format!("{written}:{port}"));
        let host = Arc::new(Host {
            secure: url.scheme() == "https",
            name: written.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port,
            header: HeaderValue::try_from(header)
                .map_err(|_| Error::Invalid("the host of the address can't be sent".to_owned()))?,
            proxy: proxy(url),
            written: written.to_owned(),
            limits: self.limits,
            idle: Mutex::default(),
        });
        let mut hosts = self.hosts.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(winner) = find(&hosts) {
            return Ok(winner);
        }
        hosts.push(Arc::clone(&host));
        Ok(host)
    }

    /// Closes every idle connection.
    pub(super) fn clear(&self) {
        for host in self.hosts.read().unwrap_or_else(PoisonError::into_inner).iter() {
            host.idle().senders.clear();
        }
    }
}
