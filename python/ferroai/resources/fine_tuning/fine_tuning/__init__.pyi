"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.fine_tuning.alpha.alpha import (
    Alpha,
    AlphaWithRawResponse,
    AlphaWithStreamingResponse,
    AsyncAlpha,
    AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse,
)
from ferroai.resources.fine_tuning.checkpoints.checkpoints import (
    AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse,
    Checkpoints,
    CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse,
)
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
    def alpha(self) -> Alpha:
        """Calls that may still change."""
    @property
    def checkpoints(self) -> Checkpoints:
        """Share what fine-tuning made."""
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
    def alpha(self) -> AsyncAlpha:
        """Calls that may still change."""
    @property
    def checkpoints(self) -> AsyncCheckpoints:
        """Share what fine-tuning made."""
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
    def alpha(self) -> AlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    @property
    def jobs(self) -> JobsWithRawResponse: ...

class AsyncFineTuningWithRawResponse:
    def __init__(self, resource: AsyncFineTuning) -> None: ...
    @property
    def alpha(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def jobs(self) -> AsyncJobsWithRawResponse: ...

class FineTuningWithStreamingResponse:
    def __init__(self, resource: FineTuning) -> None: ...
    @property
    def alpha(self) -> AlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    @property
    def jobs(self) -> JobsWithStreamingResponse: ...

class AsyncFineTuningWithStreamingResponse:
    def __init__(self, resource: AsyncFineTuning) -> None: ...
    @property
    def alpha(self) -> AsyncAlphaWithStreamingResponse: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    @property
    def jobs(self) -> AsyncJobsWithStreamingResponse: ...
