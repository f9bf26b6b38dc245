//! The connections of a client: which host a request goes to, and how it comes by a connection there.
//!
//! Owns the hosts and what they share: the number of connections, the route, the way connections are made. Callers
//! beyond that number wait their turn; an idle connection to another host is closed for them.

use std::sync::{Arc, PoisonError, RwLock};

use url::Url;

use super::{
    Config, Error, Phase, Timeouts,
    connect::Dialer,
    detail,
    host::{Dialing, Handed, Host, Limits, Line, Turn},
    limits::Watch,
    proxy::Route,
    room::{Room, Waits},
};

#[derive(Debug)]
pub(super) struct Pool {
    hosts: RwLock<Vec<Arc<Host>>>,
    limits: Limits,
    room: Arc<Room>,
    route: Route,
    dialer: Dialer,
}

impl Pool {
    pub(super) fn new(config: &Config) -> Self {
        let dialer = Dialer::new(config);
        Self {
            hosts: RwLock::default(),
            limits: Limits { max_idle: config.max_idle, idle_timeout: config.idle_timeout },
            room: Room::new(config.max_connections),
            route: if dialer.is_local() { Route::Direct } else { config.route.clone() },
            dialer,
        }
    }

    /// The origin of `url`; which proxy it needs is found out once for each.
    pub(super) fn host(&self, url: &Url) -> Result<Arc<Host>, Error> {
        let find = |hosts: &Vec<Arc<Host>>| hosts.iter().find(|host| host.is(url)).cloned();
        if let Some(host) = find(&self.hosts.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(host);
        }
        let proxy = self.route.to(url)?;
        let multiplexes = self.dialer.multiplexes(url.scheme() == "https");
        let host = Arc::new(Host::new(url, proxy, self.limits, multiplexes, &self.room)?);
        let mut hosts = self.hosts.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(winner) = find(&hosts) {
            return Ok(winner);
        }
        hosts.push(Arc::clone(&host));
        Ok(host)
    }

    /// A connection where none was idle: a new one, or the next that comes back. Tells whether it has served before.
    pub(super) async fn line(
        &self,
        host: &Arc<Host>,
        timeouts: &Timeouts,
        watch: &mut Watch,
    ) -> Result<(Line, bool), Error> {
        loop {
            let handed = match host.turn() {
                Turn::Line(line) => return Ok((line, true)),
                Turn::Dial(dialing) => match self.dial(dialing, timeouts, watch).await? {
                    Some(line) => return Ok((line, false)),
                    None => continue,
                },
                Turn::Join(receiver) => {
                    let joined = async { Ok(receiver.await.unwrap_or(Handed::Again)) };
                    watch.within(timeouts.connect, Phase::Connect, joined).await?
                }
                Turn::Wait(receiver, waits) => {
                    self.evict(&waits);
                    let served = async {
                        tokio::select! {
                            biased;
                            handed = receiver => Ok(Err(handed.unwrap_or(Handed::Again))),
                            ticket = self.room.enter() => Ok(Ok(ticket)),
                        }
                    };
                    let served = watch.within(timeouts.pool, Phase::Pool, served).await?;
                    drop(waits);
                    match served {
                        Err(handed) => handed,
                        Ok(ticket) => match self.dial(host.dialing(ticket), timeouts, watch).await? {
                            Some(line) => return Ok((line, false)),
                            None => continue,
                        },
                    }
                }
            };
            if let Handed::Line(line) = handed {
                return Ok((line, true));
            }
        }
    }

    /// `None` where there was no descriptor for it, and others are worth waiting for.
    async fn dial(&self, mut dialing: Dialing, timeouts: &Timeouts, watch: &mut Watch) -> Result<Option<Line>, Error> {
        let Some(ticket) = dialing.ticket.take() else { return Ok(None) };
        let host = Arc::clone(&dialing.host);
        let dialed = watch.within(timeouts.connect, Phase::Connect, self.dialer.dial(&host, ticket)).await?;
        match host.opened(dialing, dialed) {
            Ok(line) => Ok(Some(line)),
            Err(ticket) => {
                let awaited = ticket.withhold();
                if awaited { Ok(None) } else { Err(Error::Connection { detail: detail::descriptors() }) }
            }
        }
    }

    /// Closes an idle connection, to whatever host, for the one that is waited for.
    fn evict(&self, waits: &Waits) {
        let hosts = self.hosts.read().unwrap_or_else(PoisonError::into_inner);
        let evicted = hosts.iter().find_map(|host| host.evict(waits));
        drop(hosts);
        drop(evicted);
    }

    /// Closes every idle connection.
    pub(super) fn clear(&self) {
        for host in self.hosts.read().unwrap_or_else(PoisonError::into_inner).iter() {
            host.clear();
        }
    }
}
