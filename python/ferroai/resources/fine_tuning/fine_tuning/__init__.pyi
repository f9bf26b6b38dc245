"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.fine_tuning.jobs.jobs import (
    AsyncJobs,
    AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse,
    Jobs,
    JobsWithRawResponse,
    JobsWithStreamingResponse,
)

__all__ = [
    "AsyncFineTuning",
    "AsyncFineTuningWithRawResponse",
    "AsyncFineTuningWithStreamingResponse",
    "FineTuning",
    "FineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
]


class FineTuning(SyncAPIResource):
    """Train models further on your own data."""
    @property
    def jobs(self) -> Jobs:
        """Start fine-tuning, follow it, stop it."""
    @property
    def with_raw_response(self) -> FineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...

class AsyncFineTuning(AsyncAPIResource):
    """Train models further on your own data."""
    @property
    def jobs(self) -> AsyncJobs:
        """Start fine-tuning, follow it, stop it."""
    @property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...

class FineTuningWithRawResponse:
    def __init__(self, resource: FineTuning) -> None: ...
    @property
    def jobs(self) -> JobsWithRawResponse: ...

class AsyncFineTuningWithRawResponse:
    def __init__(self, resource: AsyncFineTuning) -> None: ...
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...

class FineTuningWithStreamingResponse:
    def __init__(self, resource: FineTuning) -> None: ...
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...

class AsyncFineTuningWithStreamingResponse:
    def __init__(self, resource: AsyncFineTuning) -> None: ...
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...
