"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.beta.agents.sessions.session_trace import SessionTrace

__all__ = [
    "AsyncTraces",
    "AsyncTracesWithRawResponse",
    "AsyncTracesWithStreamingResponse",
    "Traces",
    "TracesWithRawResponse",
    "TracesWithStreamingResponse",
]


class Traces(SyncAPIResource):
    """Read what a session did and how long it took."""
    @property
    def with_raw_response(self) -> TracesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TracesWithStreamingResponse: ...
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
    ) -> SyncCursorPage[SessionTrace]:
        """List the traces of a session's turns, as far as they are there by now; 16 MiB at most in one answer.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given. Fewer, where they would be too large.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/traces`, https://platform.openai.com/docs/api-reference
        """

class AsyncTraces(AsyncAPIResource):
    """Read what a session did and how long it took."""
    @property
    def with_raw_response(self) -> AsyncTracesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTracesWithStreamingResponse: ...
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
    ) -> AsyncPaginator[SessionTrace, AsyncCursorPage[SessionTrace]]:
        """List the traces of a session's turns, as far as they are there by now; 16 MiB at most in one answer.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given. Fewer, where they would be too large.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions/{session_id}/traces`, https://platform.openai.com/docs/api-reference
        """

class TracesWithRawResponse:
    def __init__(self, resource: Traces) -> None: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[SessionTrace]]: ...

class AsyncTracesWithRawResponse:
    def __init__(self, resource: AsyncTraces) -> None: ...
    async def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[SessionTrace]]: ...

class TracesWithStreamingResponse:
    def __init__(self, resource: Traces) -> None: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[SessionTrace]]]: ...

class AsyncTracesWithStreamingResponse:
    def __init__(self, resource: AsyncTraces) -> None: ...
    def list(
        self, session_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[SessionTrace]]]: ...
