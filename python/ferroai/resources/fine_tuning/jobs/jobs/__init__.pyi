"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints, Checkpoints
from ferroai.types.fine_tuning import job_create_params
from ferroai.types.fine_tuning.fine_tuning_job import FineTuningJob
from ferroai.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
from ferroai.types.shared_params.metadata import Metadata

__all__ = ["AsyncJobs", "Jobs"]


class Jobs(SyncAPIResource):
    @property
    def checkpoints(self) -> Checkpoints:
        ...
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
        ...
    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
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
        ...
    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
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
        ...
    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...

class AsyncJobs(AsyncAPIResource):
    @property
    def checkpoints(self) -> AsyncCheckpoints:
        ...
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
        ...
    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
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
        ...
    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
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
        ...
    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FineTuningJob:
        ...
