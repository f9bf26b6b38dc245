"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.agent_session_item import AgentSessionItem

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]


class Items(SyncAPIResource):
    """Look at what a subagent said and did."""
    @property
    def with_raw_response(self) -> ItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ItemsWithStreamingResponse: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[AgentSessionItem]:
        """List the items of a subagent, over all its turns.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`, https://platform.openai.com/docs/api-reference
        """

class AsyncItems(AsyncAPIResource):
    """Look at what a subagent said and did."""
    @property
    def with_raw_response(self) -> AsyncItemsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse: ...
    def list(
        self,
        subagent_id: str,
        *,
        session_id: str,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[AgentSessionItem, AsyncCursorPage[AgentSessionItem]]:
        """List the items of a subagent, over all its turns.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`, https://platform.openai.com/docs/api-reference
        """

class ItemsWithRawResponse:
    def __init__(self, resource: Items) -> None: ...
    def list(
        self, subagent_id: str, *, session_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[AgentSessionItem]]: ...

class AsyncItemsWithRawResponse:
    def __init__(self, resource: AsyncItems) -> None: ...
    async def list(
        self, subagent_id: str, *, session_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[AgentSessionItem]]: ...

class ItemsWithStreamingResponse:
    def __init__(self, resource: Items) -> None: ...
    def list(
        self, subagent_id: str, *, session_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[AgentSessionItem]]]: ...

class AsyncItemsWithStreamingResponse:
    def __init__(self, resource: AsyncItems) -> None: ...
    def list(
        self, subagent_id: str, *, session_id: str, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[AgentSessionItem]]]: ...
