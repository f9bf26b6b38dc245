//! One origin and its connections, the one used last first.
//!
//! Owns idle connections and lends them out: one of HTTP/1.1 to one request at a time, one of HTTP/2 to as many as the
//! server takes. One comes back only after a whole answer, so a cancelled call or an unfinished stream closes its
//! connection (or its stream) by letting go of it. Callers for whom there is no room are served in order.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::{Duration, Instant},
};

use http::{HeaderValue, uri::Authority};
use tokio::{runtime::Handle, sync::oneshot};
use url::Url;

use super::{
    Error,
    connect::{Dialed, Names, Sender},
    http2::{Fresh, Many},
    proxy::Proxy,
    room::{Room, Ticket, Waits},
    sending::Leash,
    tunnel,
};

/// How many requests a connection is expected to carry before it is known to; fewer wait for it rather than opening
/// another.
const EXPECTED: usize = 100;

/// One origin and its connections.
#[derive(Debug)]
pub(super) struct Host {
    pub(super) secure: bool,
    /// A name or an address, the latter without brackets.
    pub(super) name: String,
    pub(super) port: u16,
    /// As the `Host` header says it.
    pub(super) header: HeaderValue,
    pub(super) authority: Option<Authority>,
    /// The proxy to go through.
    pub(super) proxy: Option<Proxy>,
    pub(super) names: Names,
    /// As the address has it.
    written: String,
    limits: Limits,
    /// A connection may turn out to carry many requests.
    multiplexes: bool,
    room: Arc<Room>,
    lines: Mutex<Lines>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) max_idle: usize,
    pub(super) idle_timeout: Option<Duration>,
}

#[derive(Debug, Default)]
struct Lines {
    /// The one that came back last is last, so the oldest are in front.
    idle: Vec<(Sender, Instant)>,
    many: Vec<Shared>,
    waiting: VecDeque<Waiting>,
    /// Connections of which it is not yet known how many requests they carry.
    expected: usize,
    /// The server was found to speak only HTTP/1.1.
    single: bool,
    swept: bool,
}

/// An HTTP/2 connection and how many requests are on it.
#[derive(Debug)]
pub(super) struct Shared {
    many: Arc<Many>,
    streams: usize,
    idle_since: Instant,
}

/// What a request goes out on.
#[derive(Debug)]
pub(super) enum Line {
    One(Sender),
    Many(Slot),
}

/// What a waiting caller is given.
#[derive(Debug)]
pub(super) enum Handed {
    Line(Line),
    /// Things have changed: look again.
    Again,
}

/// A caller in the queue.
#[derive(Debug)]
struct Waiting {
    sender: oneshot::Sender<Handed>,
    /// Of those for whom another connection may have to be closed.
    waits: Weak<Waits>,
}

impl Waiting {
    /// From now on nothing need be closed for them, even before they have noticed.
    fn hand(self, handed: Handed) -> Result<(), Handed> {
        if let Some(waits) = self.waits.upgrade() {
            waits.end();
        }
        self.sender.send(handed)
    }
}

/// A place on an HTTP/2 connection.
#[derive(Debug)]
pub(super) struct Slot {
    many: Arc<Many>,
    host: Arc<Host>,
    /// The place was given up under the lock that giving it up takes.
    void: bool,
}

impl Slot {
    pub(super) fn many(&self) -> &Many {
        &self.many
    }

    pub(super) fn host(&self) -> &Host {
        &self.host
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if self.void {
            return;
        }
        let mut lines = self.host.lines();
        lines.leave(&self.many);
        let unused = Host::serve(&self.host, &mut lines);
        Host::after(&self.host, lines);
        drop(unused);
    }
}

/// A connection of HTTP/1.1 lent out.
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
        let Self { mut sender, host, leash } = self;
        // A server that has answered before it heard all would make the next request wait for the rest of this one.
        if sender.is_closed() || leash.is_some_and(|leash| !leash.is_free()) {
            return;
        }
        let mut lines = host.lines();
        while let Some(waiting) = lines.waiting.pop_front() {
            match waiting.hand(Handed::Line(Line::One(sender))) {
                Err(Handed::Line(Line::One(refused))) => sender = refused,
                _ => return,
            }
        }
        if lines.idle.len() >= host.limits.max_idle {
            return;
        }
        lines.idle.push((sender, Instant::now()));
        Host::after(&host, lines);
    }
}

impl Lines {
    /// A connection with room for a request.
    fn take(&mut self, host: &Arc<Host>) -> Option<Line> {
        while let Some((sender, since)) = self.idle.pop() {
            if host.limits.idle_timeout.is_some_and(|timeout| since.elapsed() > timeout) {
                // All others are older still.
                self.idle.clear();
                break;
            }
            if !sender.is_closed() {
                return Some(Line::One(sender));
            }
        }
        if self.many.is_empty() { None } else { self.enter(host).map(Line::Many) }
    }

    fn enter(&mut self, host: &Arc<Host>) -> Option<Slot> {
        self.many.retain(|shared| !shared.many.is_closed());
        let shared = self.many.iter_mut().find(|shared| shared.streams < shared.many.limit())?;
        shared.streams += 1;
        Some(Slot { many: Arc::clone(&shared.many), host: Arc::clone(host), void: false })
    }

    fn leave(&mut self, many: &Arc<Many>) {
        if let Some(shared) = self.many.iter_mut().find(|shared| Arc::ptr_eq(&shared.many, many)) {
            shared.streams = shared.streams.saturating_sub(1);
            shared.idle_since = Instant::now();
        }
    }

    /// The connection that has been idle for longest, taken out.
    fn evict(&mut self) -> Option<Evicted> {
        if !self.idle.is_empty() {
            return Some(Evicted::One(self.idle.remove(0).0));
        }
        let at = self.many.iter().position(|shared| shared.streams == 0)?;
        Some(Evicted::Many(self.many.swap_remove(at)))
    }

    /// A connection was made or was not: who waits for it may have to make one of their own.
    fn outcome_is_known(&mut self, multiplexes: bool) {
        self.expected = self.expected.saturating_sub(1);
        if multiplexes && !self.single {
            self.tell_all_to_look_again();
        }
    }

    fn tell_all_to_look_again(&mut self) {
        for waiting in self.waiting.drain(..) {
            // One that has gone needs no telling.
            let _ = waiting.hand(Handed::Again);
        }
    }
}

/// A connection on its way to being closed, outside the lock.
#[derive(Debug)]
#[expect(dead_code, reason = "it is kept to be dropped")]
pub(super) enum Evicted {
    One(Sender),
    Many(Shared),
}

/// What a caller has to do for a connection.
pub(super) enum Turn {
    Line(Line),
    Dial(Dialing),
    /// Somebody is making a connection that has room for more.
    Join(oneshot::Receiver<Handed>),
    /// There may be no more connections.
    Wait(oneshot::Receiver<Handed>, Arc<Waits>),
}

/// A connection being made.
pub(super) struct Dialing {
    pub(super) host: Arc<Host>,
    pub(super) ticket: Option<Ticket>,
    /// Its outcome is not yet known to those who wait for it.
    open: bool,
}

impl Drop for Dialing {
    fn drop(&mut self) {
        if self.open {
            self.host.lines().outcome_is_known(self.host.multiplexes);
        }
    }
}

impl Host {
    pub(super) fn new(
        url: &Url,
        proxy: Option<Proxy>,
        limits: Limits,
        multiplexes: bool,
        room: &Arc<Room>,
    ) -> Result<Self, Error> {
        let (Some(written), Some(port), true) =
            (url.host_str(), url.port_or_known_default(), matches!(url.scheme(), "http" | "https"))
        else {
            let message = "expected an address that begins with https:// or http:// and a host";
            return Err(Error::Invalid(format!("can't send to a {}: address: {message}", url.scheme())));
        };
        let header = url.port().map_or_else(|| written.to_owned(), |port| format!("{written}:{port}"));
        let secure = url.scheme() == "https";
        let forwarded = !secure && proxy.as_ref().is_some_and(Proxy::forwards);
        Ok(Self {
            secure,
            name: written.trim_start_matches('[').trim_end_matches(']').to_owned(),
            port,
            authority: header.parse().ok(),
            header: HeaderValue::try_from(header)
                .map_err(|_| Error::Invalid("the host of the address can't be sent".to_owned()))?,
            proxy,
            names: Names::default(),
            written: written.to_owned(),
            limits,
            multiplexes: multiplexes && !forwarded,
            room: Arc::clone(room),
            lines: Mutex::default(),
        })
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether requests are handed to a proxy whole.
    pub(super) fn is_forwarded(&self) -> bool {
        !self.secure && self.proxy.as_ref().is_some_and(Proxy::forwards)
    }

    /// As the address says it, with its port.
    pub(super) fn written(&self) -> &str {
        self.header.to_str().unwrap_or(&self.name)
    }

    /// Why a proxy that requests are handed to has not passed one on.
    pub(super) fn refused_by_proxy(&self) -> String {
        let proxy = self.proxy.as_ref().map(ToString::to_string).unwrap_or_default();
        let refused = tunnel::unauthorized(self.proxy.as_ref());
        format!("the proxy {proxy} refused: 407 Proxy Authentication Required{refused}")
    }

    /// A connection that is there and has room, the one used last first.
    pub(super) fn take(self: &Arc<Self>) -> Option<Line> {
        self.lines().take(self)
    }

    pub(super) fn turn(self: &Arc<Self>) -> Turn {
        let mut lines = self.lines();
        if let Some(line) = lines.take(self) {
            return Turn::Line(line);
        }
        let (sender, receiver) = oneshot::channel();
        if self.multiplexes && !lines.single && lines.waiting.len() + 1 < lines.expected.saturating_mul(EXPECTED) {
            lines.waiting.push_back(Waiting { sender, waits: Weak::new() });
            return Turn::Join(receiver);
        }
        if let Some(ticket) = self.room.try_enter() {
            lines.expected += 1;
            return Turn::Dial(Dialing { host: Arc::clone(self), ticket: Some(ticket), open: true });
        }
        let waits = self.room.waits();
        lines.waiting.push_back(Waiting { sender, waits: Arc::downgrade(&waits) });
        Turn::Wait(receiver, waits)
    }

    /// Hands free places to those who wait; what nobody took is to be dropped once the lock is free.
    fn serve(host: &Arc<Self>, lines: &mut Lines) -> Option<Slot> {
        let mut slot = None;
        while !lines.waiting.is_empty() {
            let Some(free) = slot.take().or_else(|| lines.enter(host)) else { break };
            let Some(waiting) = lines.waiting.pop_front() else { return Some(free) };
            if let Err(Handed::Line(Line::Many(refused))) = waiting.hand(Handed::Line(Line::Many(free))) {
                slot = Some(refused);
            }
        }
        if let Some(unused) = &mut slot {
            lines.leave(&unused.many);
            unused.void = true;
        }
        slot
    }

    /// What is due when a connection has become idle.
    fn after(host: &Arc<Self>, mut lines: MutexGuard<'_, Lines>) {
        let evicted = if host.room.is_awaited() { lines.evict() } else { None };
        let sweeps = !lines.swept && host.limits.idle_timeout.is_some();
        if sweeps && let Ok(runtime) = Handle::try_current() {
            lines.swept = true;
            drop(lines);
            runtime.spawn(sweep(Arc::downgrade(host), host.limits.idle_timeout.unwrap_or_default()));
        } else {
            drop(lines);
        }
        drop(evicted);
    }

    /// A connection that may be made after all.
    pub(super) fn dialing(self: &Arc<Self>, ticket: Option<Ticket>) -> Dialing {
        self.lines().expected += 1;
        Dialing { host: Arc::clone(self), ticket, open: true }
    }

    /// The connection that has been idle for longest, to be closed outside the lock; nothing for who has one by now.
    pub(super) fn evict(&self, waits: &Waits) -> Option<Evicted> {
        let mut lines = self.lines();
        if waits.are_over() { None } else { lines.evict() }
    }

    /// Closes every idle connection.
    pub(super) fn clear(&self) {
        let mut lines = self.lines();
        let idle = std::mem::take(&mut lines.idle);
        let (unused, busy) = std::mem::take(&mut lines.many).into_iter().partition(|shared| shared.streams == 0);
        let unused: Vec<Shared> = unused;
        lines.many = busy;
        drop(lines);
        drop((idle, unused));
    }

    /// A connection has told how many requests it takes, or has ended; `first`: nothing was known of it before.
    pub(super) fn settled(self: &Arc<Self>, first: bool) {
        let mut lines = self.lines();
        let unused = Self::serve(self, &mut lines);
        if first {
            lines.expected = lines.expected.saturating_sub(1);
        }
        lines.tell_all_to_look_again();
        drop(lines);
        drop(unused);
    }

    pub(super) fn opened(self: &Arc<Self>, mut dialing: Dialing, dialed: Dialed) -> Result<Line, Ticket> {
        match dialed {
            Dialed::Short(ticket) => Err(ticket),
            Dialed::One(sender) => {
                let mut lines = self.lines();
                lines.outcome_is_known(self.multiplexes);
                lines.single = true;
                dialing.open = false;
                Ok(Line::One(sender))
            }
            Dialed::Many(Fresh { many, driver }) => {
                let mut lines = self.lines();
                lines.single = false;
                lines.many.push(Shared { many: Arc::clone(&many), streams: 1, idle_since: Instant::now() });
                drop(lines);
                // It counts as expected until its driver says that it is settled.
                dialing.open = false;
                tokio::spawn(driver);
                Ok(Line::Many(Slot { many, host: Arc::clone(self), void: false }))
            }
        }
    }

    pub(super) fn is(&self, url: &Url) -> bool {
        self.secure == (url.scheme() == "https")
            && Some(self.port) == url.port_or_known_default()
            && Some(self.written.as_str()) == url.host_str()
    }
}

/// Closes connections that have been idle for too long, for as long as there are any.
async fn sweep(host: Weak<Host>, timeout: Duration) {
    // With no time at all there is nothing to sweep, but there may be connections in use.
    let pause = timeout.max(Duration::from_millis(100));
    loop {
        tokio::time::sleep(pause).await;
        let Some(host) = host.upgrade() else { return };
        let mut lines = host.lines();
        lines.idle.retain(|(sender, since)| !sender.is_closed() && since.elapsed() < timeout);
        lines.many.retain(|one| !one.many.is_closed() && (one.streams > 0 || one.idle_since.elapsed() < timeout));
        if lines.idle.is_empty() && lines.many.is_empty() {
            lines.swept = false;
            return;
        }
    }
}
