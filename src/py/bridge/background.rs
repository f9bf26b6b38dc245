//! Work that goes on by itself: nobody has to wait for it, and whoever wants to may, more than once.
//!
//! Owns its outcome, and the news that there is one. An end without an outcome is that of the runtime.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use tokio::sync::watch;
use tokio::time::timeout;

use super::handle;

pub(crate) struct Background<T> {
    outcome: Arc<Mutex<Option<T>>>,
    ended: watch::Receiver<bool>,
}

impl<T: Send + 'static> Background<T> {
    pub(crate) fn spawn(work: impl Future<Output = T> + Send + 'static) -> PyResult<Self> {
        let outcome = Arc::new(Mutex::new(None));
        let (announce, ended) = watch::channel(false);
        let slot = Arc::clone(&outcome);
        handle()?.spawn(async move {
            let outcome = work.await;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(outcome);
            announce.send_replace(true);
        });
        Ok(Self { outcome, ended })
    }

    pub(crate) fn has_ended(&self) -> bool {
        *self.ended.borrow() || self.ended.has_changed().is_err()
    }

    /// Resolves when it has ended, or when the limit has passed.
    pub(crate) fn ending(&self, limit: Option<Duration>) -> impl Future<Output = ()> + Send + use<T> {
        let mut ended = self.ended.clone();
        async move {
            // An error means that the sender is gone, which is an end too.
            let ended = async { drop(ended.wait_for(|ended| *ended).await) };
            match limit {
                // Running into the limit is an outcome like any other here.
                Some(limit) => drop(timeout(limit, ended).await),
                None => ended.await,
            }
        }
    }

    /// `None` until it has ended, and when it was not let end.
    pub(crate) fn outcome(&self) -> MutexGuard<'_, Option<T>> {
        self.outcome.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
