//! Running a job from its start to its end: opens what it needs, starts its threads and lanes, waits for them.
//!
//! Reading and writing have their own threads; between them and the lanes lie bounded queues.

use std::collections::hash_map::RandomState;
use std::fs::{self, File};
use std::hash::BuildHasher;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

use super::endpoint::Endpoints;
use super::faults::Faults;
use super::health::Health;
use super::lane::{Queue, Shared, lane};
use super::output::{self, Output};
use super::reader::{BATCHES_AHEAD, Reader};
use super::row::Rows;
use super::sink::Sink;
use super::{Config, Control, Error, Source, Stats, Summary};
use crate::http::Client;

/// Everything opened and checked, nothing sent.
struct Prepared {
    source: Box<dyn io::Read + Send>,
    input: PathBuf,
    output: Output,
    endpoints: Endpoints,
    faults: Faults,
}

/// Runs a job to its end, or to where `control` stops it. Must be called on a tokio runtime.
pub async fn run(
    client: Client,
    source: Source,
    config: Config,
    stats: Arc<Stats>,
    control: Control,
) -> Result<Summary, Error> {
    let outcome = drive(client, source, config, &stats, &control).await;
    stats.end();
    outcome
}

async fn drive(
    client: Client,
    source: Source,
    config: Config,
    stats: &Arc<Stats>,
    control: &Control,
) -> Result<Summary, Error> {
    let prepared = {
        let (config, stats, control) = (config.clone(), Arc::clone(stats), control.clone());
        tokio::task::spawn_blocking(move || prepare(source, &config, &stats, &control))
            .await
            .map_err(|_| Error::Lost)??
    };
    let concurrency = config.concurrency.max(1);
    let (sender, receiver) = mpsc::channel(BATCHES_AHEAD);
    let faults = Arc::new(Mutex::new(prepared.faults));
    let sink = Arc::new(Sink::default());
    let shared = Arc::new(Shared {
        client,
        origin: prepared.endpoints.origin().to_owned(),
        queue: Queue::new(receiver),
        sink: Arc::clone(&sink),
        stats: Arc::clone(stats),
        control: control.clone(),
        health: Health::new(concurrency),
        fatal: Mutex::new(None),
        run: RandomState::new().hash_one(std::process::id()),
        recorded: AtomicU64::new(0),
        config,
    });
    let reader = Reader {
        source: prepared.source,
        path: prepared.input,
        max_line: shared.config.max_line,
        rows: Rows::new(prepared.output.seen, prepared.endpoints),
        faults: Arc::clone(&faults),
        errors: shared.config.errors.clone(),
        stats: Arc::clone(stats),
        control: control.clone(),
        sender,
    };
    stats.start();
    let mut read = thread("ferroai-bulk-read", move || reader.run())?;
    let mut written = {
        let (sink, stats, control, file) = (sink, Arc::clone(stats), control.clone(), prepared.output.file);
        thread("ferroai-bulk-write", move || {
            let written = sink.write(file, &stats);
            if written.is_err() {
                control.abort();
            }
            written
        })?
    };

    let mut lanes = JoinSet::new();
    for _ in 0..concurrency {
        lanes.spawn(lane(Arc::clone(&shared)));
    }
    let lost = finish(&mut lanes, control, shared.config.grace).await;

    // The reader may be waiting for an input that never ends.
    let input = tokio::select! {
        biased;
        read = &mut read => read.unwrap_or(Err(Error::Lost)),
        () = control.drained() => Ok(()),
    };
    shared.sink.close();
    let output = (&mut written).await.unwrap_or_else(|_| Err(io::Error::other("the writing thread ended")));
    let bad = {
        let mut faults = faults.lock().unwrap_or_else(PoisonError::into_inner);
        let errors = &shared.config.errors;
        faults.flush().map_err(|source| Error::Errors { path: errors.clone(), source })?;
        faults.any()
    };
    output.map_err(|source| Error::Output { path: shared.config.output.clone(), source })?;
    if let Some(error) = shared.fatal.lock().unwrap_or_else(PoisonError::into_inner).take() {
        return Err(error);
    }
    input?;
    if lost {
        return Err(Error::Lost);
    }
    let exhausted = shared.queue.exhausted().await;
    Ok(Summary {
        interrupted: control.draining() && !exhausted,
        output: shared.config.output.clone(),
        errors: bad.then(|| shared.config.errors.clone()),
    })
}

/// Waits for the lanes; gives them up when aborted, or when the grace time after draining is over.
/// True if one of them ended in a way that no lane may end.
async fn finish(lanes: &mut JoinSet<()>, control: &Control, grace: Duration) -> bool {
    let patience = async {
        control.drained().await;
        tokio::time::sleep(grace).await;
    };
    let mut lost = false;
    let all = async {
        while let Some(ended) = lanes.join_next().await {
            lost |= ended.is_err();
        }
    };
    tokio::select! {
        () = all => {}
        () = control.aborted() => {}
        () = patience => {}
    }
    lanes.shutdown().await;
    lost
}

fn thread<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<oneshot::Receiver<T>, Error> {
    let (done, outcome) = oneshot::channel();
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || {
            // Nobody waits any more: the job was given up.
            let _ = done.send(work());
        })
        .map_err(|_| Error::Lost)?;
    Ok(outcome)
}

fn prepare(source: Source, config: &Config, stats: &Stats, control: &Control) -> Result<Prepared, Error> {
    let endpoints = Endpoints::new(&config.base_url, config.azure.clone())?;
    let input = match &source {
        Source::Path(path) => path.clone(),
        Source::Stdin => PathBuf::from("standard input"),
        Source::Feed(_) => PathBuf::from("the given rows"),
    };
    let source: Box<dyn io::Read + Send> = match source {
        Source::Path(path) => {
            let failed = |source: io::Error| Error::Input { path: path.clone(), source };
            let file = File::open(&path).map_err(failed)?;
            let found = file.metadata().map_err(failed)?;
            if found.is_dir() {
                return Err(failed(io::Error::from_raw_os_error(libc::EISDIR)));
            }
            stats.bytes_total.add(found.len());
            apart(&path, &config.output)?;
            apart(&path, &config.errors)?;
            Box::new(file)
        }
        Source::Stdin => Box::new(io::stdin()),
        Source::Feed(feed) => Box::new(feed),
    };
    apart(&config.output, &config.errors)?;
    let output = output::open(&config.output, config.resume, stats, control)?;
    let faults = Faults::new(&config.errors).map_err(|source| Error::Errors { path: config.errors.clone(), source })?;
    Ok(Prepared { source, input, output, endpoints, faults })
}

/// Refuses two names of one file.
fn apart(one: &Path, other: &Path) -> Result<(), Error> {
    let same = match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other && one.is_file(),
        _ => one == other,
    };
    if same { Err(Error::SameFile { path: other.to_owned() }) } else { Ok(()) }
}
