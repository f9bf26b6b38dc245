"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.sessions.turns.items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from ferroai.types.beta.agents.sessions.turn import Turn

__all__ = [
    "AsyncTurns",
    "AsyncTurnsWithRawResponse",
    "AsyncTurnsWithStreamingResponse",
    "Turns",
    "TurnsWithRawResponse",
    "TurnsWithStreamingResponse",
]


class Turns(SyncAPIResource):
    """Look at the turns of a session."""
    @property
    def items(self) -> Items:
        """Look at what was said and done in a turn."""
    @property
    def with_raw_response(self) -> TurnsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TurnsWithStreamingResponse: ...
    def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Turn:
        """Look a turn up.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`, https://platform.openai.com/docs/api-reference
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
    ) -> SyncCursorPage[Turn]:
        """List the turns of a session, but for those of its subagents.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/turns`, https://platform.openai.com/docs/api-reference
        """

class AsyncTurns(AsyncAPIResource):
    """Look at the turns of a session."""
    @property
    def items(self) -> AsyncItems:
        """Look at what was said and done in a turn."""
    @property
    def with_raw_response(self) -> AsyncTurnsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTurnsWithStreamingResponse: ...
    async def retrieve(
        self,
        turn_id: str,
        *,
        session_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Turn:
        """Look a turn up.

        `GET /agents/sessions/{session_id}/turns/{turn_id}`, https://platform.openai.com/docs/api-reference
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
    ) -> AsyncPaginator[Turn, AsyncCursorPage[Turn]]:
        """List the turns of a session, but for those of its subagents.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/turns`, https://platform.openai.com/docs/api-reference
        """

class TurnsWithRawResponse:
    def __init__(self, resource: Turns) -> None: ...
    @property
    def items(self) -> ItemsWithRawResponse: ...
    def retrieve(
        self, turn_id: str, *, session_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Turn]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Turn]]: ...

class AsyncTurnsWithRawResponse:
    def __init__(self, resource: AsyncTurns) -> None: ...
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    async def retrieve(
        self, turn_id: str, *, session_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Turn]: ...
    async def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Turn]]: ...

class TurnsWithStreamingResponse:
    def __init__(self, resource: Turns) -> None: ...
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    def retrieve(
        self, turn_id: str, *, session_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Turn]]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Turn]]]: ...

class AsyncTurnsWithStreamingResponse:
    def __init__(self, resource: AsyncTurns) -> None: ...
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    def retrieve(
        self, turn_id: str, *, session_id: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Turn]]: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Turn]]]: ...
