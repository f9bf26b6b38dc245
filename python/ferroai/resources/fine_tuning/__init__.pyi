"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning import alpha as alpha, checkpoints as checkpoints, jobs as jobs
from ferroai.resources.fine_tuning.alpha.alpha import (
    Alpha as Alpha,
    AlphaWithRawResponse as AlphaWithRawResponse,
    AlphaWithStreamingResponse as AlphaWithStreamingResponse,
    AsyncAlpha as AsyncAlpha,
    AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
)
from ferroai.resources.fine_tuning.checkpoints.checkpoints import (
    AsyncCheckpoints as AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse,
    Checkpoints as Checkpoints,
    CheckpointsWithRawResponse as CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse,
)
from ferroai.resources.fine_tuning.fine_tuning import (
    AsyncFineTuning as AsyncFineTuning,
    AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
    AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
    FineTuning as FineTuning,
    FineTuningWithRawResponse as FineTuningWithRawResponse,
    FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
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
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]
