"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint

__all__ = [
    "AsyncCheckpoints",
    "AsyncCheckpointsWithRawResponse",
    "AsyncCheckpointsWithStreamingResponse",
    "Checkpoints",
    "CheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
]


class Checkpoints(SyncAPIResource):
    """List the models saved along the way."""
    @property
    def with_raw_response(self) -> CheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the models that a job saved along the way.

        Args:
            after: Id of the last thing of the page before.
            limit: How many checkpoints a page holds; 10 unless given.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`, https://platform.openai.com/docs/api-reference/fine-tuning
        """

class AsyncCheckpoints(AsyncAPIResource):
    """List the models saved along the way."""
    @property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the models that a job saved along the way.

        Args:
            after: Id of the last thing of the page before.
            limit: How many checkpoints a page holds; 10 unless given.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`, https://platform.openai.com/docs/api-reference/fine-tuning
        """

class CheckpointsWithRawResponse:
    def __init__(self, resource: Checkpoints) -> None: ...
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FineTuningJobCheckpoint]]: ...

class AsyncCheckpointsWithRawResponse:
    def __init__(self, resource: AsyncCheckpoints) -> None: ...
    async def list(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FineTuningJobCheckpoint]]: ...

class CheckpointsWithStreamingResponse:
    def __init__(self, resource: Checkpoints) -> None: ...
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJobCheckpoint]]]: ...

class AsyncCheckpointsWithStreamingResponse:
    def __init__(self, resource: AsyncCheckpoints) -> None: ...
    def list(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJobCheckpoint]]]: ...
