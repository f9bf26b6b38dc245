"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.evals.runs.runs import (
    AsyncRuns,
    AsyncRunsWithRawResponse,
    AsyncRunsWithStreamingResponse,
    Runs,
    RunsWithRawResponse,
    RunsWithStreamingResponse,
)
from ferroai.types import eval_create_params
from ferroai.types.eval_create_response import EvalCreateResponse
from ferroai.types.eval_delete_response import EvalDeleteResponse
from ferroai.types.eval_list_response import EvalListResponse
from ferroai.types.eval_retrieve_response import EvalRetrieveResponse
from ferroai.types.eval_update_response import EvalUpdateResponse
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncEvals",
    "AsyncEvalsWithRawResponse",
    "AsyncEvalsWithStreamingResponse",
    "Evals",
    "EvalsWithRawResponse",
    "EvalsWithStreamingResponse",
]


class Evals(SyncAPIResource):
    """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def runs(self) -> Runs:
        """Ask a model what an eval asks, and count how its answers fare."""
    @property
    def with_raw_response(self) -> EvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EvalsWithStreamingResponse: ...
    def create(
        self,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalCreateResponse:
        """Say which data is asked and how the answers are judged.

        Args:
            data_source_config: What an item of the data looks like; runs must bring such items.
            testing_criteria: The graders that each answer goes through. In their texts `{{item.name}}` stands for a field of the item, `{{sample.output_text}}` for the answer.
            metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.

        `POST /evals`, https://platform.openai.com/docs/api-reference/evals
        """
    def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalRetrieveResponse:
        """Look an eval up.

        `GET /evals/{eval_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalUpdateResponse:
        """Rename an eval, or replace its metadata.

        Args:
            metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.

        `POST /evals/{eval_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        order_by: Literal["created_at", "updated_at"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[EvalListResponse]:
        """List the evals of the project.

        Args:
            after: Id of the last eval of the page before.
            limit: How many a page holds; 20 unless given.
            order: `asc`, oldest first, unless given.
            order_by: By which time; `created_at` unless given.

        `GET /evals`, https://platform.openai.com/docs/api-reference/evals
        """
    def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalDeleteResponse:
        """Delete an eval.

        `DELETE /evals/{eval_id}`, https://platform.openai.com/docs/api-reference/evals
        """

class AsyncEvals(AsyncAPIResource):
    """Say how answers are judged, once; runs then judge a model's answers by it."""
    @property
    def runs(self) -> AsyncRuns:
        """Ask a model what an eval asks, and count how its answers fare."""
    @property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse: ...
    async def create(
        self,
        *,
        data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion],
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalCreateResponse:
        """Say which data is asked and how the answers are judged.

        Args:
            data_source_config: What an item of the data looks like; runs must bring such items.
            testing_criteria: The graders that each answer goes through. In their texts `{{item.name}}` stands for a field of the item, `{{sample.output_text}}` for the answer.
            metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.

        `POST /evals`, https://platform.openai.com/docs/api-reference/evals
        """
    async def retrieve(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalRetrieveResponse:
        """Look an eval up.

        `GET /evals/{eval_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    async def update(
        self,
        eval_id: str,
        *,
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalUpdateResponse:
        """Rename an eval, or replace its metadata.

        Args:
            metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.

        `POST /evals/{eval_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        order_by: Literal["created_at", "updated_at"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[EvalListResponse, AsyncCursorPage[EvalListResponse]]:
        """List the evals of the project.

        Args:
            after: Id of the last eval of the page before.
            limit: How many a page holds; 20 unless given.
            order: `asc`, oldest first, unless given.
            order_by: By which time; `created_at` unless given.

        `GET /evals`, https://platform.openai.com/docs/api-reference/evals
        """
    async def delete(
        self,
        eval_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> EvalDeleteResponse:
        """Delete an eval.

        `DELETE /evals/{eval_id}`, https://platform.openai.com/docs/api-reference/evals
        """

class EvalsWithRawResponse:
    def __init__(self, resource: Evals) -> None: ...
    @property
    def runs(self) -> RunsWithRawResponse: ...
    def create(
        self, *, data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion], metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalCreateResponse]: ...
    def retrieve(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalRetrieveResponse]: ...
    def update(
        self, eval_id: str, *, metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalUpdateResponse]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        order_by: Literal["created_at", "updated_at"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[EvalListResponse]]: ...
    def delete(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalDeleteResponse]: ...

class AsyncEvalsWithRawResponse:
    def __init__(self, resource: AsyncEvals) -> None: ...
    @property
    def runs(self) -> AsyncRunsWithRawResponse: ...
    async def create(
        self, *, data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion], metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalCreateResponse]: ...
    async def retrieve(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalRetrieveResponse]: ...
    async def update(
        self, eval_id: str, *, metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalUpdateResponse]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        order_by: Literal["created_at", "updated_at"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[EvalListResponse]]: ...
    async def delete(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[EvalDeleteResponse]: ...

class EvalsWithStreamingResponse:
    def __init__(self, resource: Evals) -> None: ...
    @property
    def runs(self) -> RunsWithStreamingResponse: ...
    def create(
        self, *, data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion], metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EvalCreateResponse]]: ...
    def retrieve(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EvalRetrieveResponse]]: ...
    def update(
        self, eval_id: str, *, metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EvalUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        order_by: Literal["created_at", "updated_at"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[EvalListResponse]]]: ...
    def delete(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[EvalDeleteResponse]]: ...

class AsyncEvalsWithStreamingResponse:
    def __init__(self, resource: AsyncEvals) -> None: ...
    @property
    def runs(self) -> AsyncRunsWithStreamingResponse: ...
    def create(
        self, *, data_source_config: eval_create_params.DataSourceConfig,
        testing_criteria: Iterable[eval_create_params.TestingCriterion], metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalCreateResponse]]: ...
    def retrieve(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalRetrieveResponse]]: ...
    def update(
        self, eval_id: str, *, metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalUpdateResponse]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        order_by: Literal["created_at", "updated_at"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[EvalListResponse]]]: ...
    def delete(
        self, eval_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[EvalDeleteResponse]]: ...
