"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.fine_tuning.jobs.checkpoints import (
    AsyncCheckpoints,
    AsyncCheckpointsWithRawResponse,
    AsyncCheckpointsWithStreamingResponse,
    Checkpoints,
    CheckpointsWithRawResponse,
    CheckpointsWithStreamingResponse,
)
from ferroai.types.fine_tuning import job_create_params
from ferroai.types.fine_tuning.fine_tuning_job import FineTuningJob
from ferroai.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncJobs",
    "AsyncJobsWithRawResponse",
    "AsyncJobsWithStreamingResponse",
    "Jobs",
    "JobsWithRawResponse",
    "JobsWithStreamingResponse",
]


class Jobs(SyncAPIResource):
    """Start fine-tuning, follow it, stop it."""
    @property
    def checkpoints(self) -> Checkpoints:
        """List the models saved along the way."""
    @property
    def with_raw_response(self) -> JobsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> JobsWithStreamingResponse: ...
    def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = ...,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        method: job_create_params.Method | Omit = ...,
        seed: Optional[int] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        validation_file: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Start to train a model further.

        Args:
            model: The model to start from.
            training_file: Id of an uploaded file of JSON lines with purpose `fine-tune`.
            hyperparameters: Settings of the training, as `method` has them now.
            integrations: Services that follow the training.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            method: How to train, with the settings of that way.
            seed: The same seed gives the same training, as far as that can be had.
            suffix: Up to 64 characters that the name of the model will have.
            validation_file: Id of a file of examples kept back to measure by.

        `POST /fine_tuning/jobs`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Look a job up.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[FineTuningJob]:
        """List jobs.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with these pairs; `None` for those without any.

        `GET /fine_tuning/jobs`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Stop a job for good.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List what happened to a job.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Let a job rest.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Let a job go on.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`, https://platform.openai.com/docs/api-reference/fine-tuning
        """

class AsyncJobs(AsyncAPIResource):
    """Start fine-tuning, follow it, stop it."""
    @property
    def checkpoints(self) -> AsyncCheckpoints:
        """List the models saved along the way."""
    @property
    def with_raw_response(self) -> AsyncJobsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse: ...
    async def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = ...,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        method: job_create_params.Method | Omit = ...,
        seed: Optional[int] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        validation_file: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Start to train a model further.

        Args:
            model: The model to start from.
            training_file: Id of an uploaded file of JSON lines with purpose `fine-tune`.
            hyperparameters: Settings of the training, as `method` has them now.
            integrations: Services that follow the training.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            method: How to train, with the settings of that way.
            seed: The same seed gives the same training, as far as that can be had.
            suffix: Up to 64 characters that the name of the model will have.
            validation_file: Id of a file of examples kept back to measure by.

        `POST /fine_tuning/jobs`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Look a job up.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """List jobs.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with these pairs; `None` for those without any.

        `GET /fine_tuning/jobs`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Stop a job for good.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """List what happened to a job.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Let a job rest.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`, https://platform.openai.com/docs/api-reference/fine-tuning
        """
    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        """Let a job go on.

        `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`, https://platform.openai.com/docs/api-reference/fine-tuning
        """

class JobsWithRawResponse:
    def __init__(self, resource: Jobs) -> None: ...
    @property
    def checkpoints(self) -> CheckpointsWithRawResponse: ...
    def create(
        self, *, model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str, hyperparameters: job_create_params.Hyperparameters | Omit = ...,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., method: job_create_params.Method | Omit = ...,
        seed: Optional[int] | Omit = ..., suffix: Optional[str] | Omit = ...,
        validation_file: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Dict[str, str]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FineTuningJob]]: ...
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FineTuningJobEvent]]: ...
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...

class AsyncJobsWithRawResponse:
    def __init__(self, resource: AsyncJobs) -> None: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse: ...
    async def create(
        self, *, model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str, hyperparameters: job_create_params.Hyperparameters | Omit = ...,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., method: job_create_params.Method | Omit = ...,
        seed: Optional[int] | Omit = ..., suffix: Optional[str] | Omit = ...,
        validation_file: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    async def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Dict[str, str]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FineTuningJob]]: ...
    async def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    async def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FineTuningJobEvent]]: ...
    async def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...
    async def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FineTuningJob]: ...

class JobsWithStreamingResponse:
    def __init__(self, resource: Jobs) -> None: ...
    @property
    def checkpoints(self) -> CheckpointsWithStreamingResponse: ...
    def create(
        self, *, model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str, hyperparameters: job_create_params.Hyperparameters | Omit = ...,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., method: job_create_params.Method | Omit = ...,
        seed: Optional[int] | Omit = ..., suffix: Optional[str] | Omit = ...,
        validation_file: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Dict[str, str]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJob]]]: ...
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FineTuningJobEvent]]]: ...
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FineTuningJob]]: ...

class AsyncJobsWithStreamingResponse:
    def __init__(self, resource: AsyncJobs) -> None: ...
    @property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse: ...
    def create(
        self, *, model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str, hyperparameters: job_create_params.Hyperparameters | Omit = ...,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., method: job_create_params.Method | Omit = ...,
        seed: Optional[int] | Omit = ..., suffix: Optional[str] | Omit = ...,
        validation_file: Optional[str] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def retrieve(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., metadata: Optional[Dict[str, str]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJob]]]: ...
    def cancel(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def list_events(
        self, fine_tuning_job_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FineTuningJobEvent]]]: ...
    def pause(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
    def resume(
        self, fine_tuning_job_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FineTuningJob]]: ...
