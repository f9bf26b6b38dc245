//! `_core.RetryAccount`: what a `ferroai.RetryPolicy` comes to, with the account of its budget.

use std::sync::Arc;
use std::time::Instant;

use pyo3::prelude::*;

use crate::http::retry::{Budget, Policy};

/// Shared by every client that the policy was given to.
#[pyclass(frozen, module = "ferroai._core")]
pub(crate) struct RetryAccount {
    policy: Arc<Policy>,
}

impl RetryAccount {
    pub(crate) fn policy(&self) -> Arc<Policy> {
        Arc::clone(&self.policy)
    }
}

#[pymethods]
impl RetryAccount {
    #[new]
    fn new(base: f64, cap: f64, jitter: f64, max_retry_after: f64, budget: Option<f64>) -> Self {
        let budget = budget.map(|share| Arc::new(Budget::new(share, Instant::now())));
        Self { policy: Arc::new(Policy { base, cap, jitter, max_retry_after, budget }) }
    }
}
