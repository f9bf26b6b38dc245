//! The loopback API server: answers every described call, for tests, benches and demos.
//!
//! Owns its threads, its socket and everything that is answered. Its invariants: it shares no runtime with
//! the client it serves, and it belongs to the process that started it: a forked child neither serves nor
//! stops it. It is no proxy and never reaches beyond the machine.

mod answers;
mod ask;
mod binary;
mod chat;
mod completions;
mod connection;
mod embeddings;
mod fill;
mod form;
mod http2;
mod memory;
mod pages;
mod plausible;
mod record;
mod reply;
mod request;
mod responses;
mod route;
mod schema_text;
mod script;
mod seed;
mod shape;
mod text;
mod things;
mod turn;
mod uploads;
mod writer;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;

pub use form::Part;
pub use record::{Connections, Recorded};
pub use reply::{After, Delivery};
pub use request::Request;
pub use script::{Act, Plan, Rule, Scripted, State, ToolCall, Wish};
pub use shape::{Misfit, check};

use answers::Answers;
use record::Record;
use script::Script;

/// More clients than this may not knock at once without being turned away for a second.
const BACKLOG: u32 = 4096;

#[derive(Clone, Debug)]
pub struct Config {
    pub host: IpAddr,
    /// Zero for any that is free.
    pub port: u16,
    pub seed: u64,
    /// In each answer, unless the request limits them.
    pub tokens: usize,
    /// How many items a list has, all its pages together.
    pub items: usize,
    pub latency: Duration,
    /// At most this much on top of the latency.
    pub jitter: Duration,
    /// Between two events of a stream.
    pub pace: Duration,
    /// Keep the requests for looking at.
    pub record: bool,
    /// Refuse requests without a key.
    pub auth: bool,
    pub threads: usize,
    /// How many requests at once an HTTP/2 connection takes.
    pub streams: u32,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            seed: 0,
            tokens: 16,
            items: 50,
            latency: Duration::ZERO,
            jitter: Duration::ZERO,
            pace: Duration::ZERO,
            record: true,
            auth: true,
            threads: 1,
            streams: 4096,
        }
    }
}

#[derive(Debug)]
struct Shared {
    config: Config,
    answers: Answers,
    script: Script,
    record: Record,
    stopping: CancellationToken,
}

/// A running server; dropping it stops it.
#[derive(Debug)]
pub struct Server {
    shared: Arc<Shared>,
    address: SocketAddr,
    process: u32,
    running: Mutex<Option<(oneshot::Sender<()>, JoinHandle<()>)>>,
}

impl Server {
    pub fn start(config: Config) -> io::Result<Self> {
        let runtime = if config.threads > 1 {
            Builder::new_multi_thread()
                .worker_threads(config.threads)
                .thread_name("ferroai-testing")
                .enable_all()
                .build()?
        } else {
            Builder::new_current_thread().enable_all().build()?
        };
        let listener = {
            let _inside = runtime.enter();
            listen(SocketAddr::new(config.host, config.port))?
        };
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            answers: Answers::new(&config),
            script: Script::default(),
            record: Record::new(config.record),
            stopping: CancellationToken::new(),
            config,
        });
        let (stop, stopped) = oneshot::channel();
        let for_thread = Arc::clone(&shared);
        let thread = std::thread::Builder::new()
            .name("ferroai-testing".to_owned())
            .spawn(move || run(&runtime, listener, &for_thread, stopped))?;
        Ok(Self { shared, address, process: std::process::id(), running: Mutex::new(Some((stop, thread))) })
    }

    /// What a client takes for its base address.
    pub fn url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether this is the process that serves: after a fork the child's copy is only a picture.
    pub fn is_ours(&self) -> bool {
        self.process == std::process::id()
    }

    /// Closes every connection and waits for the threads to end. Stopping twice does nothing more.
    pub fn stop(&self) {
        if !self.is_ours() {
            return;
        }
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((stop, thread)) = running {
            let _ = stop.send(());
            let _ = thread.join();
        }
    }

    /// A new last rule for requests of that method and path; nothing stands for any.
    pub fn on(&self, method: Option<String>, path: Option<String>) -> Arc<Rule> {
        self.shared.script.add(method, path, self.shared.config.seed)
    }

    /// Forgets every rule.
    pub fn clear_rules(&self) {
        self.shared.script.clear();
    }

    /// Forgets the requests kept so far.
    pub fn clear_requests(&self) {
        self.shared.record.forget();
    }

    /// The requests kept, from the `from`th on, in the order they came.
    pub fn requests(&self, from: usize) -> Vec<Recorded> {
        self.shared.record.requests(from)
    }

    pub fn records(&self) -> bool {
        self.shared.record.keeps()
    }

    /// How many requests came, kept or not.
    pub fn request_count(&self) -> u64 {
        self.shared.record.count()
    }

    pub fn in_flight(&self) -> u64 {
        self.shared.record.in_flight()
    }

    pub fn most_in_flight(&self) -> u64 {
        self.shared.record.most_in_flight()
    }

    pub fn connections(&self) -> Connections {
        self.shared.record.connections()
    }

    /// Waits until `done`, told the number of kept requests and the connections, says so; `false` when it was too long.
    pub fn wait(&self, limit: Duration, done: impl Fn(usize, Connections) -> bool) -> bool {
        self.shared.record.wait(limit, done)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.is_ours() {
            self.stop();
        } else {
            // Its threads stayed in the parent: joining them would wait for ever.
            std::mem::forget(self.running.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        }
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

fn run(runtime: &Runtime, listener: TcpListener, shared: &Arc<Shared>, stopped: oneshot::Receiver<()>) {
    runtime.block_on(async {
        let accepting = tokio::spawn(accept(listener, Arc::clone(shared)));
        let _ = stopped.await;
        accepting.abort();
        shared.stopping.cancel();
        // Whoever is not done by then goes with the runtime.
        let until = Instant::now() + Duration::from_millis(500);
        while shared.record.connections().open() > 0 && Instant::now() < until {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(connection::serve(stream, Arc::clone(&shared)))),
            // Out of descriptors, mostly: some will be closed.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}
