"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.evals.runs.output_items import (
    AsyncOutputItems,
    AsyncOutputItemsWithRawResponse,
    AsyncOutputItemsWithStreamingResponse,
    OutputItems,
    OutputItemsWithRawResponse,
    OutputItemsWithStreamingResponse,
)
from ferroai.types.evals import run_create_params
from ferroai.types.evals.run_cancel_response import RunCancelResponse
from ferroai.types.evals.run_create_response import RunCreateResponse
from ferroai.types.evals.run_delete_response import RunDeleteResponse
from ferroai.types.evals.run_list_response import RunListResponse
from ferroai.types.evals.run_retrieve_response import RunRetrieveResponse
from ferroai.types.shared_params.metadata import Metadata

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithRawResponse",
    "AsyncRunsWithStreamingResponse",
    "Runs",
    "RunsWithRawResponse",
    "RunsWithStreamingResponse",
]


class Runs(SyncAPIResource):
    """Ask a model what an eval asks, and count how its answers fare."""
    @property
    def output_items(self) -> OutputItems:
        """Read the answers of a run one by one."""
    @property
    def with_raw_response(self) -> RunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RunsWithStreamingResponse: ...
    def create(
        self,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource,
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunCreateResponse:
        """Begin a run. The data must look the way the eval says.

        Args:
            data_source: Where the items come from and, unless they bring answers, what model answers them how.
            metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.

        `POST /evals/{eval_id}/runs`, https://platform.openai.com/docs/api-reference/evals
        """
    def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunRetrieveResponse:
        """Look a run up.

        `GET /evals/{eval_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[RunListResponse]:
        """List the runs of an eval.

        Args:
            after: Id of the last run of the page before.
            limit: How many a page holds; 20 unless given.
            order: By time of creation: `asc`, oldest first, unless given.
            status: Only runs that are at this.

        `GET /evals/{eval_id}/runs`, https://platform.openai.com/docs/api-reference/evals
        """
    def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunDeleteResponse:
        """Delete a run.

        `DELETE /evals/{eval_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunCancelResponse:
        """Stop a run that goes on.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`, https://platform.openai.com/docs/api-reference/evals
        """

class AsyncRuns(AsyncAPIResource):
    """Ask a model what an eval asks, and count how its answers fare."""
    @property
    def output_items(self) -> AsyncOutputItems:
        """Read the answers of a run one by one."""
    @property
    def with_raw_response(self) -> AsyncRunsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRunsWithStreamingResponse: ...
    async def create(
        self,
        eval_id: str,
        *,
        data_source: run_create_params.DataSource,
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunCreateResponse:
        """Begin a run. The data must look the way the eval says.

        Args:
            data_source: Where the items come from and, unless they bring answers, what model answers them how.
            metadata: Up to 16 pairs of your own: keys to 64 characters, values to 512.

        `POST /evals/{eval_id}/runs`, https://platform.openai.com/docs/api-reference/evals
        """
    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunRetrieveResponse:
        """Look a run up.

        `GET /evals/{eval_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def list(
        self,
        eval_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[RunListResponse, AsyncCursorPage[RunListResponse]]:
        """List the runs of an eval.

        Args:
            after: Id of the last run of the page before.
            limit: How many a page holds; 20 unless given.
            order: By time of creation: `asc`, oldest first, unless given.
            status: Only runs that are at this.

        `GET /evals/{eval_id}/runs`, https://platform.openai.com/docs/api-reference/evals
        """
    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunDeleteResponse:
        """Delete a run.

        `DELETE /evals/{eval_id}/runs/{run_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RunCancelResponse:
        """Stop a run that goes on.

        `POST /evals/{eval_id}/runs/{run_id}/cancel`, https://platform.openai.com/docs/api-reference/evals
        """

class RunsWithRawResponse:
    def __init__(self, resource: Runs) -> None: ...
    @property
    def output_items(self) -> OutputItemsWithRawResponse: ...
    def create(
        self, eval_id: str, *, data_source: run_create_params.DataSource, metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunCreateResponse]: ...
    def retrieve(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunRetrieveResponse]: ...
    def list(
        self, eval_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[RunListResponse]]: ...
    def delete(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunDeleteResponse]: ...
    def cancel(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunCancelResponse]: ...

class AsyncRunsWithRawResponse:
    def __init__(self, resource: AsyncRuns) -> None: ...
    @property
    def output_items(self) -> AsyncOutputItemsWithRawResponse: ...
    async def create(
        self, eval_id: str, *, data_source: run_create_params.DataSource, metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunCreateResponse]: ...
    async def retrieve(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunRetrieveResponse]: ...
    async def list(
        self, eval_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[RunListResponse]]: ...
    async def delete(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunDeleteResponse]: ...
    async def cancel(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RunCancelResponse]: ...

class RunsWithStreamingResponse:
    def __init__(self, resource: Runs) -> None: ...
    @property
    def output_items(self) -> OutputItemsWithStreamingResponse: ...
    def create(
        self, eval_id: str, *, data_source: run_create_params.DataSource, metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RunCreateResponse]]: ...
    def retrieve(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RunRetrieveResponse]]: ...
    def list(
        self, eval_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[RunListResponse]]]: ...
    def delete(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RunDeleteResponse]]: ...
    def cancel(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RunCancelResponse]]: ...

class AsyncRunsWithStreamingResponse:
    def __init__(self, resource: AsyncRuns) -> None: ...
    @property
    def output_items(self) -> AsyncOutputItemsWithStreamingResponse: ...
    def create(
        self, eval_id: str, *, data_source: run_create_params.DataSource, metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunCreateResponse]]: ...
    def retrieve(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunRetrieveResponse]]: ...
    def list(
        self, eval_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["queued", "in_progress", "completed", "canceled", "failed"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[RunListResponse]]]: ...
    def delete(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunDeleteResponse]]: ...
    def cancel(
        self, run_id: str, *, eval_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RunCancelResponse]]: ...
