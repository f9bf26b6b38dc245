"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.beta.agent_session_event import AgentSessionEvent
from ferroai.types.beta.agent_session_input_param import AgentSessionInputParam

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]


class Events(SyncAPIResource):
    """Talk to a session and hear what it does."""
    @property
    def with_raw_response(self) -> EventsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> EventsWithStreamingResponse: ...
    def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Say something to a session: words, results of functions, decisions, or that it is to stop. The answer means only that it was taken.

        Args:
            idempotency_key: With the same key the same events are taken once only.

        `POST /agents/sessions/{session_id}/events`, https://platform.openai.com/docs/api-reference
        """
    def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[AgentSessionEvent]:
        """Hear what a session does from now on. An error of the session is an event like any other.

        Args:
            include_obfuscation: Pad events, so that nobody can tell from their length what is in them; `True` unless given.

        `GET /agents/sessions/{session_id}/events`, https://platform.openai.com/docs/api-reference
        """

class AsyncEvents(AsyncAPIResource):
    """Talk to a session and hear what it does."""
    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse: ...
    async def create(
        self,
        session_id: str,
        *,
        events: Iterable[AgentSessionInputParam],
        idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Say something to a session: words, results of functions, decisions, or that it is to stop. The answer means only that it was taken.

        Args:
            idempotency_key: With the same key the same events are taken once only.

        `POST /agents/sessions/{session_id}/events`, https://platform.openai.com/docs/api-reference
        """
    async def stream(
        self,
        session_id: str,
        *,
        include_obfuscation: bool | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[AgentSessionEvent]:
        """Hear what a session does from now on. An error of the session is an event like any other.

        Args:
            include_obfuscation: Pad events, so that nobody can tell from their length what is in them; `True` unless given.

        `GET /agents/sessions/{session_id}/events`, https://platform.openai.com/docs/api-reference
        """

class EventsWithRawResponse:
    def __init__(self, resource: Events) -> None: ...
    def create(
        self, session_id: str, *, events: Iterable[AgentSessionInputParam], idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def stream(
        self, session_id: str, *, include_obfuscation: bool | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSessionEvent]: ...

class AsyncEventsWithRawResponse:
    def __init__(self, resource: AsyncEvents) -> None: ...
    async def create(
        self, session_id: str, *, events: Iterable[AgentSessionInputParam], idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def stream(
        self, session_id: str, *, include_obfuscation: bool | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSessionEvent]: ...

class EventsWithStreamingResponse:
    def __init__(self, resource: Events) -> None: ...
    def create(
        self, session_id: str, *, events: Iterable[AgentSessionInputParam], idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def stream(
        self, session_id: str, *, include_obfuscation: bool | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentSessionEvent]]: ...

class AsyncEventsWithStreamingResponse:
    def __init__(self, resource: AsyncEvents) -> None: ...
    def create(
        self, session_id: str, *, events: Iterable[AgentSessionInputParam], idempotency_key: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def stream(
        self, session_id: str, *, include_obfuscation: bool | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentSessionEvent]]: ...
