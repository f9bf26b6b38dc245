//! The ceiling `make bench` compares with: a loop of `reqwest` calls that only reads the bytes of each answer.
//!
//! Owns nothing of ferroai: the same reqwest (this crate's lock file), allocator and number of worker threads,
//! no Python, no JSON, no retries. Prints the line that `programs/meter.py` prints.
//! `bare URL IN_FLIGHT SECONDS` runs for so long, `bare URL IN_FLIGHT =COUNT` makes so many requests.

use std::env;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::{Client, Url};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const BODY: &str = r#"{"model":"gpt-4o","messages":[{"role":"user","content":"Say this is a test."}]}"#;

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Clone, Copy)]
enum Limit {
    Time(Duration),
    Count(i64),
}

/// User plus system time of this process, all threads.
fn cpu() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is a valid place for the answer, and lives through the call.
    let _ = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or(0)).as_secs_f64()
}

async fn one(client: &Client, url: &Url, body: &Bytes) -> Result<(), Failure> {
    let request = client.post(url.clone()).bearer_auth("test").header("content-type", "application/json");
    let answer = request.body(body.clone()).send().await?.error_for_status()?;
    answer.bytes().await?;
    Ok(())
}

/// Returns how many requests were made until the limit.
async fn run(client: &Client, url: &Url, in_flight: usize, limit: Limit) -> Result<u64, Failure> {
    let done = Arc::new(AtomicU64::new(0));
    let left = Arc::new(AtomicI64::new(match limit {
        Limit::Count(count) => count,
        Limit::Time(_) => i64::MAX,
    }));
    let deadline = match limit {
        Limit::Time(time) => Some(Instant::now() + time),
        Limit::Count(_) => None,
    };
    let body = Bytes::from_static(BODY.as_bytes());
    let mut workers = tokio::task::JoinSet::new();
    for _ in 0..in_flight {
        let (client, url, body) = (client.clone(), url.clone(), body.clone());
        let (done, left) = (Arc::clone(&done), Arc::clone(&left));
        workers.spawn(async move {
            while deadline.is_none_or(|deadline| Instant::now() < deadline) && left.fetch_sub(1, Ordering::Relaxed) > 0
            {
                one(&client, &url, &body).await?;
                done.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<(), Failure>(())
        });
    }
    while let Some(ended) = workers.join_next().await {
        ended??;
    }
    Ok(done.load(Ordering::Relaxed))
}

fn measure(url: &str, in_flight: usize, limit: Limit) -> Result<(), Failure> {
    // Only one may be the default, and this is the first to ask.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let url = Url::parse(url)?;
    runtime.block_on(async {
        let client = Client::builder().no_proxy().build()?;
        let warm_up = match limit {
            Limit::Time(time) => Limit::Time(time / 4),
            Limit::Count(count) => Limit::Count(count / 20),
        };
        run(&client, &url, in_flight, warm_up).await?;
        let (started, spent) = (Instant::now(), cpu());
        let count = run(&client, &url, in_flight, limit).await?;
        let (seconds, cpu) = (started.elapsed().as_secs_f64(), cpu() - spent);
        println!(r#"{{"count": {count}, "seconds": {seconds}, "cpu": {cpu}}}"#);
        Ok(())
    })
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [url, in_flight, limit] = arguments.as_slice() else {
        eprintln!("usage: bare URL IN_FLIGHT SECONDS|=COUNT");
        return ExitCode::from(2);
    };
    let limit = match limit.strip_prefix('=') {
        Some(count) => count.parse().ok().map(Limit::Count),
        None => limit.parse().ok().map(|seconds| Limit::Time(Duration::from_secs_f64(seconds))),
    };
    let (Ok(in_flight), Some(limit)) = (in_flight.parse(), limit) else {
        eprintln!("IN_FLIGHT and the limit are numbers");
        return ExitCode::from(2);
    };
    match measure(url, in_flight, limit) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
