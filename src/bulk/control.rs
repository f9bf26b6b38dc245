//! Stopping a job from outside: first let what is in flight finish, then not even that.

use tokio_util::sync::CancellationToken;

/// Cheap to clone; all clones steer one job.
#[derive(Clone, Debug, Default)]
pub struct Control {
    drain: CancellationToken,
    abort: CancellationToken,
}

impl Control {
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends nothing more; what is in flight may finish within the grace time.
    pub fn drain(&self) {
        self.drain.cancel();
    }

    /// Ends at once; what is in flight is given up and will be sent again on resuming.
    pub fn abort(&self) {
        self.drain.cancel();
        self.abort.cancel();
    }

    pub fn draining(&self) -> bool {
        self.drain.is_cancelled()
    }

    pub(super) async fn drained(&self) {
        self.drain.cancelled().await;
    }

    pub(super) async fn aborted(&self) {
        self.abort.cancelled().await;
    }
}
