"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.evals.runs.output_item_list_response import OutputItemListResponse
from ferroai.types.evals.runs.output_item_retrieve_response import OutputItemRetrieveResponse

__all__ = [
    "AsyncOutputItems",
    "AsyncOutputItemsWithRawResponse",
    "AsyncOutputItemsWithStreamingResponse",
    "OutputItems",
    "OutputItemsWithRawResponse",
    "OutputItemsWithStreamingResponse",
]


class OutputItems(SyncAPIResource):
    """Read the answers of a run one by one."""
    @property
    def with_raw_response(self) -> OutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> OutputItemsWithStreamingResponse: ...
    def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OutputItemRetrieveResponse:
        """Look one answer of a run up.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["fail", "pass"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[OutputItemListResponse]:
        """List the answers of a run.

        Args:
            after: Id of the last answer of the page before.
            limit: How many a page holds; 20 unless given.
            order: By time of creation: `asc`, oldest first, unless given.
            status: Only those that passed, or only those that failed.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`, https://platform.openai.com/docs/api-reference/evals
        """

class AsyncOutputItems(AsyncAPIResource):
    """Read the answers of a run one by one."""
    @property
    def with_raw_response(self) -> AsyncOutputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncOutputItemsWithStreamingResponse: ...
    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> OutputItemRetrieveResponse:
        """Look one answer of a run up.

        `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`, https://platform.openai.com/docs/api-reference/evals
        """
    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        status: Literal["fail", "pass"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[OutputItemListResponse, AsyncCursorPage[OutputItemListResponse]]:
        """List the answers of a run.

        Args:
            after: Id of the last answer of the page before.
            limit: How many a page holds; 20 unless given.
            order: By time of creation: `asc`, oldest first, unless given.
            status: Only those that passed, or only those that failed.

        `GET /evals/{eval_id}/runs/{run_id}/output_items`, https://platform.openai.com/docs/api-reference/evals
        """

class OutputItemsWithRawResponse:
    def __init__(self, resource: OutputItems) -> None: ...
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OutputItemRetrieveResponse]: ...
    def list(
        self, run_id: str, *, eval_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: Literal["fail", "pass"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[OutputItemListResponse]]: ...

class AsyncOutputItemsWithRawResponse:
    def __init__(self, resource: AsyncOutputItems) -> None: ...
    async def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[OutputItemRetrieveResponse]: ...
    async def list(
        self, run_id: str, *, eval_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: Literal["fail", "pass"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[OutputItemListResponse]]: ...

class OutputItemsWithStreamingResponse:
    def __init__(self, resource: OutputItems) -> None: ...
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[OutputItemRetrieveResponse]]: ...
    def list(
        self, run_id: str, *, eval_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: Literal["fail", "pass"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[OutputItemListResponse]]]: ...

class AsyncOutputItemsWithStreamingResponse:
    def __init__(self, resource: AsyncOutputItems) -> None: ...
    def retrieve(
        self, output_item_id: str, *, eval_id: str, run_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[OutputItemRetrieveResponse]]: ...
    def list(
        self, run_id: str, *, eval_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., status: Literal["fail", "pass"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[OutputItemListResponse]]]: ...
