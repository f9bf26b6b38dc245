"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.beta_response_includable import BetaResponseIncludable
from ferroai.types.beta.beta_response_item import BetaResponseItem

__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "InputItems",
    "InputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
]


class InputItems(SyncAPIResource):
    """What a stored response was given, item by item."""
    @property
    def with_raw_response(self) -> InputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> InputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = ...,
        include: List[BetaResponseIncludable] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[BetaResponseItem]:
        """List the items a stored response was given.

        Args:
            after: Id of the item to go on after.
            include: Parts of items that are left out unless asked for.
            limit: Items on a page, 1 to 100; 20 unless given.
            order: By age; newest first (`desc`) unless given.

        `GET /responses/{response_id}/input_items?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """

class AsyncInputItems(AsyncAPIResource):
    """What a stored response was given, item by item."""
    @property
    def with_raw_response(self) -> AsyncInputItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncInputItemsWithStreamingResponse: ...
    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = ...,
        include: List[BetaResponseIncludable] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[BetaResponseItem, AsyncCursorPage[BetaResponseItem]]:
        """List the items a stored response was given.

        Args:
            after: Id of the item to go on after.
            include: Parts of items that are left out unless asked for.
            limit: Items on a page, 1 to 100; 20 unless given.
            order: By age; newest first (`desc`) unless given.

        `GET /responses/{response_id}/input_items?beta=true`, https://platform.openai.com/docs/api-reference/responses
        """

class InputItemsWithRawResponse:
    def __init__(self, resource: InputItems) -> None: ...
    def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[BetaResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[BetaResponseItem]]: ...

class AsyncInputItemsWithRawResponse:
    def __init__(self, resource: AsyncInputItems) -> None: ...
    async def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[BetaResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[BetaResponseItem]]: ...

class InputItemsWithStreamingResponse:
    def __init__(self, resource: InputItems) -> None: ...
    def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[BetaResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[BetaResponseItem]]]: ...

class AsyncInputItemsWithStreamingResponse:
    def __init__(self, resource: AsyncInputItems) -> None: ...
    def list(
        self, response_id: str, *, after: str | Omit = ..., include: List[BetaResponseIncludable] | Omit = ...,
        limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[BetaResponseItem]]]: ...
