"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_item import ResponseItem

__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "InputItems",
    "InputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
]


class InputItems(SyncAPIResource):
    """Read what a stored response was given."""
    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = ...,
        include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[ResponseItem]:
        """List what a stored response was given.

        Args:
            after: Id of the last item of the page before.
            include: Parts of the items that are left out unless asked for.
            limit: How many items a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /responses/{response_id}/input_items`, https://platform.openai.com/docs/api-reference/responses
        """

class AsyncInputItems(AsyncAPIResource):
    """Read what a stored response was given."""
    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = ...,
        include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List what a stored response was given.

        Args:
            after: Id of the last item of the page before.
            include: Parts of the items that are left out unless asked for.
            limit: How many items a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /responses/{response_id}/input_items`, https://platform.openai.com/docs/api-reference/responses
        """

class InputItemsWithRawResponse:
    def __init__(self, resource: InputItems) -> None: ...
    def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[ResponseItem]]: ...

class AsyncInputItemsWithRawResponse:
    def __init__(self, resource: AsyncInputItems) -> None: ...
    async def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[ResponseItem]]: ...

class InputItemsWithStreamingResponse:
    def __init__(self, resource: InputItems) -> None: ...
    def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[ResponseItem]]]: ...

class AsyncInputItemsWithStreamingResponse:
    def __init__(self, resource: AsyncInputItems) -> None: ...
    def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[ResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[ResponseItem]]]: ...
