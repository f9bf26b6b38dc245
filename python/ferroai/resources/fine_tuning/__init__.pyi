"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning import jobs as jobs
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
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]
