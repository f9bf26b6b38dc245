"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning.jobs.checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    Checkpoints as Checkpoints,
    CheckpointsWithRawResponse as CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
)
from ferroai.resources.fine_tuning.jobs.jobs import (
    AsyncJobs as AsyncJobs,
    AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
    Jobs as Jobs,
    JobsWithRawResponse as JobsWithRawResponse,
    JobsWithStreamingResponse as JobsWithStreamingResponse,
)

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]
