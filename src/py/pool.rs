//! The connections that a client and its copies share, made on first use and made anew after a fork.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicPtr, Ordering};
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::{bridge, errors};
use crate::http::{Client, Config, Http2, Identity, Pinned, Route, Trust};

struct Slot {
    generation: u32,
    client: Client,
}

#[pyclass(frozen, module = "ferroai._core")]
#[derive(Clone)]
pub(crate) struct Pool {
    shared: Arc<Shared>,
}

struct Shared {
    config: Config,
    closed: AtomicBool,
    slot: AtomicPtr<Slot>,
}

impl Pool {
    /// The transport of this process; an error once the pool is closed.
    pub(crate) fn client(&self, py: Python<'_>) -> PyResult<&Client> {
        if self.shared.closed.load(Ordering::Acquire) {
            let error = errors::class(py, "_exceptions", "OpenAIError")?.call1((errors::CLOSED,))?;
            return Err(PyErr::from_value(error));
        }
        let current = self.shared.slot.load(Ordering::Acquire);
        let generation = bridge::generation();
        // SAFETY: the pointer is null or a box that lives as long as `Shared`; one of an older generation is
        // leaked when it is replaced.
        if let Some(slot) = unsafe { current.as_ref() }
            && slot.generation == generation
        {
            return Ok(&slot.client);
        }
        let client = Client::new(&self.shared.config).map_err(|error| PyOSError::new_err(error.to_string()))?;
        let fresh = Box::into_raw(Box::new(Slot { generation, client }));
        match self.shared.slot.compare_exchange(current, fresh, Ordering::AcqRel, Ordering::Acquire) {
            // The replaced one, if any, is the parent process's: its locks may be held by threads that do not
            // exist here, so it is left alone.
            // SAFETY: published just now; freed only with `Shared`.
            Ok(_) => Ok(unsafe { &(*fresh).client }),
            Err(winner) => {
                // SAFETY: `fresh` came from `Box::into_raw` above and nobody else has seen it.
                drop(unsafe { Box::from_raw(fresh) });
                // SAFETY: published by another thread; freed only with `Shared`.
                Ok(unsafe { &(*winner).client })
            }
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        let current = *self.slot.get_mut();
        if current.is_null() {
            return;
        }
        // SAFETY: nobody else has a pointer to the slot any more.
        let slot = unsafe { Box::from_raw(current) };
        if slot.generation != bridge::generation() {
            std::mem::forget(slot);
        }
    }
}

#[pymethods]
impl Pool {
    #[new]
    #[pyo3(signature = (*, proxy=None, environment=true, verify=None, cert=None, max_connections=None, max_idle=None,
        idle_timeout=Some(5.0), http2="off", local_address=None, resolve=Vec::new(), uds=None))]
    #[expect(clippy::too_many_arguments, reason = "they are the fields of the configuration, by name")]
    fn new(
        proxy: Option<&str>,
        environment: bool,
        verify: Option<&Bound<'_, PyAny>>,
        cert: Option<(Vec<u8>, Vec<u8>)>,
        max_connections: Option<usize>,
        max_idle: Option<usize>,
        idle_timeout: Option<f64>,
        http2: &str,
        local_address: Option<&str>,
        resolve: Vec<(String, String)>,
        uds: Option<PathBuf>,
    ) -> PyResult<Self> {
        let config = Config {
            max_connections,
            max_idle: max_idle.unwrap_or(usize::MAX),
            // What is too long to count is for ever.
            idle_timeout: idle_timeout.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()),
            http2: match http2 {
                "known" => Http2::Known,
                "negotiated" => Http2::Negotiated,
                _ => Http2::Off,
            },
            route: match proxy {
                Some(proxy) => Route::Through(proxy.parse().map_err(|why: String| wrong("proxy", &why))?),
                None if environment => Route::Environment,
                None => Route::Direct,
            },
            trust: trust(verify, environment)?,
            identity: match cert {
                Some((chain, key)) => Some(Identity::read(&chain, &key).map_err(|why| wrong("cert", &why))?),
                None => None,
            },
            local_address: match local_address {
                Some(text) => Some(text.parse().map_err(|_| {
                    wrong("local_address", &format!("{text:?} is no IP address; expected one of this machine's"))
                })?),
                None => None,
            },
            resolve: resolve.into_iter().map(|(host, to)| pinned(&host, &to)).collect::<PyResult<_>>()?,
            uds,
        };
        if config.uds.is_some() && !cfg!(unix) {
            return Err(wrong("uds", "this system has no sockets in its file system; connect by host and port"));
        }
        let (closed, slot) = (AtomicBool::new(false), AtomicPtr::new(std::ptr::null_mut()));
        Ok(Self { shared: Arc::new(Shared { config, closed, slot }) })
    }

    /// Refuses calls from now on and closes idle connections; those in use close when their calls end.
    fn close(&self) {
        self.shared.closed.store(true, Ordering::Release);
        let current = self.shared.slot.load(Ordering::Acquire);
        // SAFETY: the pointer is null or a box that lives as long as `Shared`.
        if let Some(slot) = unsafe { current.as_ref() }
            && slot.generation == bridge::generation()
        {
            slot.client.close_idle();
        }
    }

    fn is_closed(&self) -> bool {
        self.shared.closed.load(Ordering::Acquire)
    }
}

fn wrong(name: &str, why: &str) -> PyErr {
    PyValueError::new_err(format!("{name}: {why}"))
}

fn trust(verify: Option<&Bound<'_, PyAny>>, environment: bool) -> PyResult<Trust> {
    let Some(verify) = verify else { return Ok(Trust::System { environment }) };
    if let Ok(verify) = verify.extract::<bool>() {
        return Ok(if verify { Trust::System { environment } } else { Trust::Anyone });
    }
    if let Ok(bytes) = verify.cast::<PyBytes>() {
        return Trust::in_bytes(bytes.as_bytes()).map_err(|why| wrong("verify", &why));
    }
    let path = verify
        .extract::<PathBuf>()
        .map_err(|_| PyTypeError::new_err("verify: expected True, False, a file, a folder, or bytes of PEM"))?;
    Trust::at(&path).map_err(|why| wrong("verify", &format!("{}: {why}", path.display())))
}

/// An entry of `resolve`: a host, with a port if it is for that only, and an address, with a port if it is another.
fn pinned(host: &str, to: &str) -> PyResult<Pinned> {
    let (address, port) = if let Ok(address) = to.parse::<IpAddr>() {
        (address, None)
    } else {
        let whole = to.parse::<SocketAddr>();
        let whole = whole.map_err(|_| wrong("resolve", &format!("{to:?} is no IP address, nor one with a port")))?;
        (whole.ip(), Some(whole.port()))
    };
    let (name, only) = match host.rsplit_once(':') {
        Some((name, only)) if !name.contains(':') => {
            let only = only.parse().map_err(|_| wrong("resolve", &format!("{host:?} is no host, nor one with a port")));
            (name, Some(only?))
        }
        _ => (host, None),
    };
    Ok(Pinned { host: name.to_owned(), port: only, address, to: port })
}
