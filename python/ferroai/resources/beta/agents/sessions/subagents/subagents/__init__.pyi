"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.sessions.subagents.items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.subagents.turns.turns import (
    AsyncTurns,
    AsyncTurnsWithRawResponse,
    AsyncTurnsWithStreamingResponse,
    Turns,
    TurnsWithRawResponse,
    TurnsWithStreamingResponse,
)
from ferroai.types.beta.subagent import Subagent

__all__ = [
    "AsyncSubagents",
    "AsyncSubagentsWithRawResponse",
    "AsyncSubagentsWithStreamingResponse",
    "Subagents",
    "SubagentsWithRawResponse",
    "SubagentsWithStreamingResponse",
]


class Subagents(SyncAPIResource):
    """Look at the subagents of a session."""
    @property
    def items(self) -> Items:
        """Look at what a subagent said and did."""
    @property
    def turns(self) -> Turns:
        """Look at the turns of a subagent."""
    @property
    def with_raw_response(self) -> SubagentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SubagentsWithStreamingResponse: ...
    def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Subagent:
        """Look a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Subagent]:
        """List the subagents of a session: also closed ones, and those of subagents.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/subagents`, https://platform.openai.com/docs/api-reference
        """

class AsyncSubagents(AsyncAPIResource):
    """Look at the subagents of a session."""
    @property
    def items(self) -> AsyncItems:
        """Look at what a subagent said and did."""
    @property
    def turns(self) -> AsyncTurns:
        """Look at the turns of a subagent."""
    @property
    def with_raw_response(self) -> AsyncSubagentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSubagentsWithStreamingResponse: ...
    async def retrieve(
        self,
        subagent_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Subagent:
        """Look a subagent up.

        `GET /agents/sessions/{session_id}/subagents/{subagent_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Subagent, AsyncCursorPage[Subagent]]:
        """List the subagents of a session: also closed ones, and those of subagents.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/subagents`, https://platform.openai.com/docs/api-reference
        """

class SubagentsWithRawResponse:
    def __init__(self, resource: Subagents) -> None: ...
    @property
    def items(self) -> ItemsWithRawResponse: ...
    @property
    def turns(self) -> TurnsWithRawResponse: ...
    def retrieve(
        self, subagent_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Subagent]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Subagent]]: ...

class AsyncSubagentsWithRawResponse:
    def __init__(self, resource: AsyncSubagents) -> None: ...
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithRawResponse: ...
    async def retrieve(
        self, subagent_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Subagent]: ...
    async def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Subagent]]: ...

class SubagentsWithStreamingResponse:
    def __init__(self, resource: Subagents) -> None: ...
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    @property
    def turns(self) -> TurnsWithStreamingResponse: ...
    def retrieve(
        self, subagent_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Subagent]]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Subagent]]]: ...

class AsyncSubagentsWithStreamingResponse:
    def __init__(self, resource: AsyncSubagents) -> None: ...
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithStreamingResponse: ...
    def retrieve(
        self, subagent_id: str, *, session_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Subagent]]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Subagent]]]: ...
