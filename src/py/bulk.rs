//! A bulk job as Python sees it: started by being made, then waited for, watched, fed and stopped.
//!
//! No Python object enters the job: paths and lines are copied in, numbers and the outcome copied out.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use super::bridge::{self, Awaitable, Background, Job};
use super::client::{Azure, addresses};
use super::pool::Pool;
use super::{client, timeouts};
use crate::bulk::{self, Config, Control, Feeder, Resume, Source, Stats, Summary};

type Outcome = Result<Summary, bulk::Error>;

#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct BulkJob {
    control: Control,
    stats: Arc<Stats>,
    feeder: Mutex<Option<Feeder>>,
    job: Background<Outcome>,
}

/// The headers that every request of the job carries.
fn headers(given: Vec<(String, String)>, credential: &str, limits: &timeouts::Given) -> PyResult<HeaderMap> {
    let mut headers = HeaderMap::with_capacity(given.len());
    for (name, value) in given {
        let (name, value) = client::header(&name, &value, credential)?;
        headers.append(name, value);
    }
    limits.tell(&mut headers);
    Ok(headers)
}

impl BulkJob {
    fn feeder<T>(&self, ask: impl FnOnce(&Feeder) -> T) -> Option<T> {
        self.feeder.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(ask)
    }

    /// Resolves when the job has ended, or after `seconds`.
    fn ending(&self, seconds: Option<f64>) -> impl Future<Output = ()> + Send + use<> {
        self.job.ending(seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()))
    }

    fn room(&self) -> impl Future<Output = ()> + Send + use<> {
        let room = self.feeder(Feeder::room);
        async move {
            if let Some(room) = room {
                room.await;
            }
        }
    }
}

#[pymethods]
impl BulkJob {
    /// `source` is a path, "-" for standard input, or None for lines that will be pushed.
    #[new]
    #[pyo3(signature = (
        pool, source, output, errors, *, base_url, headers, timeout, max_retries, concurrency, resume,
        retry_failed, max_line, grace, azure=None
    ))]
    #[expect(clippy::too_many_arguments, reason = "named on the Python side, gathered into one struct here")]
    fn new(
        py: Python<'_>,
        pool: &Pool,
        source: Option<PathBuf>,
        output: PathBuf,
        errors: PathBuf,
        base_url: String,
        headers: Vec<(String, String)>,
        timeout: &Bound<'_, PyAny>,
        max_retries: u32,
        concurrency: usize,
        resume: bool,
        retry_failed: bool,
        max_line: usize,
        grace: f64,
        azure: Option<Azure<'_>>,
    ) -> PyResult<Self> {
        let limits = timeouts::extract(timeout)?;
        let config = Config {
            base_url,
            headers: self::headers(headers, client::credential(azure.as_ref()), &limits)?,
            azure: azure.map(addresses),
            timeouts: limits.timeouts,
            max_retries,
            concurrency,
            resume: match (resume, retry_failed) {
                (_, true) => Resume::Failed,
                (true, false) => Resume::Recorded,
                (false, false) => Resume::No,
            },
            output,
            errors,
            max_line,
            grace: Duration::try_from_secs_f64(grace)
                .map_err(|_| PyValueError::new_err(format!("grace={grace}: expected seconds of at least 0")))?,
        };
        let (source, feeder) = match source {
            Some(path) if path.as_os_str() == "-" => (Source::Stdin, None),
            Some(path) => (Source::Path(path), None),
            None => {
                let (feeder, feed) = Feeder::new();
                (Source::Feed(feed), Some(feeder))
            }
        };
        let transport = pool.client(py)?.clone();
        let (control, stats) = (Control::new(), Arc::new(Stats::default()));
        let job = Background::spawn(bulk::run(transport, source, config, Arc::clone(&stats), control.clone()))?;
        Ok(Self { control, stats, feeder: Mutex::new(feeder), job })
    }

    /// Waits for the end, at most so many seconds.
    #[pyo3(signature = (seconds=None))]
    fn wait(&self, py: Python<'_>, seconds: Option<f64>) -> PyResult<()> {
        bridge::block_on(py, self.ending(seconds))
    }

    /// As `wait`, to be awaited.
    #[pyo3(signature = (seconds=None))]
    fn wait_async(&self, seconds: Option<f64>) -> PyResult<Awaitable> {
        Ok(Awaitable::new(Job::spawn(self.ending(seconds), None, |py, (), _| Ok(py.None()))?))
    }

    fn ended(&self) -> bool {
        self.job.has_ended()
    }

    /// Takes whole lines; false when there are enough for now.
    fn push(&self, lines: &[u8]) -> bool {
        self.feeder(|feeder| feeder.push(Bytes::copy_from_slice(lines))).unwrap_or(true)
    }

    /// Waits until more lines are wanted.
    fn wait_room(&self, py: Python<'_>) -> PyResult<()> {
        bridge::block_on(py, self.room())
    }

    /// As `wait_room`, to be awaited.
    fn wait_room_async(&self) -> PyResult<Awaitable> {
        Ok(Awaitable::new(Job::spawn(self.room(), None, |py, (), _| Ok(py.None()))?))
    }

    /// No more lines come.
    fn finish(&self) {
        drop(self.feeder.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// Sends nothing more and lets what is in flight finish.
    fn drain(&self) {
        self.control.drain();
        self.finish();
    }

    /// Ends at once.
    fn abort(&self) {
        self.control.abort();
        self.finish();
    }

    /// The numbers so far.
    fn stats<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let numbers = PyDict::new(py);
        let stats = &self.stats;
        for (name, count) in [
            ("bytes_total", &stats.bytes_total),
            ("bytes_done", &stats.bytes_done),
            ("bytes_skipped", &stats.bytes_skipped),
            ("bytes_written", &stats.bytes_written),
            ("succeeded", &stats.succeeded),
            ("failed", &stats.failed),
            ("bad_lines", &stats.bad_lines),
            ("skipped", &stats.skipped),
            ("retries", &stats.retries),
            ("input_tokens", &stats.tokens_in),
            ("output_tokens", &stats.tokens_out),
            ("in_flight", &stats.in_flight),
        ] {
            numbers.set_item(name, count.get())?;
        }
        numbers.set_item("seconds", stats.elapsed().as_secs_f64())?;
        Ok(numbers)
    }

    /// After the end: (code, message, errno, path) of the error or None, whether it was interrupted, and the
    /// path of the errors file or None.
    fn outcome<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        match self.job.outcome().as_ref() {
            Some(Ok(summary)) => {
                let errors = summary.errors.clone().map(PathBuf::into_os_string);
                (py.None(), summary.interrupted, errors).into_pyobject(py)
            }
            Some(Err(error)) => {
                let io = error.io();
                let number = io.and_then(|(_, error)| error.raw_os_error());
                let path = io.map(|(path, _)| path.clone().into_os_string());
                let error = (error.code(), error.to_string(), number, path).into_pyobject(py)?;
                (error, true, None::<OsString>).into_pyobject(py)
            }
            None => {
                let message = "the interpreter is shutting down: the job was given up and can be resumed";
                let error = ("closed", message, None::<i32>, None::<OsString>).into_pyobject(py)?;
                (error, true, None::<OsString>).into_pyobject(py)
            }
        }
    }
}
