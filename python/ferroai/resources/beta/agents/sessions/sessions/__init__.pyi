"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union, overload
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._streaming import AsyncStream, Stream
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.sessions.artifacts import (
    Artifacts,
    ArtifactsWithRawResponse,
    ArtifactsWithStreamingResponse,
    AsyncArtifacts,
    AsyncArtifactsWithRawResponse,
    AsyncArtifactsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.events import (
    AsyncEvents,
    AsyncEventsWithRawResponse,
    AsyncEventsWithStreamingResponse,
    Events,
    EventsWithRawResponse,
    EventsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.subagents.subagents import (
    AsyncSubagents,
    AsyncSubagentsWithRawResponse,
    AsyncSubagentsWithStreamingResponse,
    Subagents,
    SubagentsWithRawResponse,
    SubagentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.traces import (
    AsyncTraces,
    AsyncTracesWithRawResponse,
    AsyncTracesWithStreamingResponse,
    Traces,
    TracesWithRawResponse,
    TracesWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.turns.turns import (
    AsyncTurns,
    AsyncTurnsWithRawResponse,
    AsyncTurnsWithStreamingResponse,
    Turns,
    TurnsWithRawResponse,
    TurnsWithStreamingResponse,
)
from ferroai.types.beta.agent_session import AgentSession
from ferroai.types.beta.agent_session_deleted import AgentSessionDeleted
from ferroai.types.beta.agent_session_event import AgentSessionEvent
from ferroai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam
from ferroai.types.beta.agents import session_create_params, session_update_params
from ferroai.types.beta.environment_param import EnvironmentParam

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Begin sessions with agents, look at them, change and end them."""
    @property
    def artifacts(self) -> Artifacts:
        """Look at, fetch and delete the files that turns have left."""
    @property
    def events(self) -> Events:
        """Talk to a session and hear what it does."""
    @property
    def items(self) -> Items:
        """Look at what was said and done in a session."""
    @property
    def subagents(self) -> Subagents:
        """Look at the subagents of a session."""
    @property
    def traces(self) -> Traces:
        """Read what a session did and how long it took."""
    @property
    def turns(self) -> Turns:
        """Look at the turns of a session."""
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        """Begin a session.

        Args:
            environment: Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours.
            agent: What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed.
            agent_id: An agent that is kept.
            input: What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            prompt_cache_options: How long what the model has read is kept for its turns; left to the model unless given.
            review: `auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given.
            stream: Give the events of the session as they happen; `False` unless given.
            stream_options: Only with `stream`.
            vault_ids: Vaults whose credentials the session may use.

        `POST /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[AgentSessionEvent]:
        """Begin a session.

        Args:
            environment: Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours.
            agent: What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed.
            agent_id: An agent that is kept.
            input: What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            prompt_cache_options: How long what the model has read is kept for its turns; left to the model unless given.
            review: `auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given.
            stream: Give the events of the session as they happen; `False` unless given.
            stream_options: Only with `stream`.
            vault_ids: Vaults whose credentials the session may use.

        `POST /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession | Stream[AgentSessionEvent]:
        """Begin a session.

        Args:
            environment: Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours.
            agent: What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed.
            agent_id: An agent that is kept.
            input: What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            prompt_cache_options: How long what the model has read is kept for its turns; left to the model unless given.
            review: `auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given.
            stream: Give the events of the session as they happen; `False` unless given.
            stream_options: Only with `stream`.
            vault_ids: Vaults whose credentials the session may use.

        `POST /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        """Look a session up, as it is now.

        `GET /agents/sessions/{session_id}`, https://platform.openai.com/docs/api-reference
        """
    def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        """Change a session; what is not given stays.

        Args:
            agent: What is to be otherwise with its agent.
            metadata: Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512.
            prompt_cache_options: For turns to come; `None` leaves it to the model again.
            review: For turns to come.

        `POST /agents/sessions/{session_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        agent_id: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[AgentSession]:
        """List sessions.

        Args:
            after: Id of the last thing of the page before.
            agent_id: Only those with this agent.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSessionDeleted:
        """Delete a session that is not at work: cancel what it does first. It is out of reach at once, its data go a little later.

        `DELETE /agents/sessions/{session_id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncSessions(AsyncAPIResource):
    """Begin sessions with agents, look at them, change and end them."""
    @property
    def artifacts(self) -> AsyncArtifacts:
        """Look at, fetch and delete the files that turns have left."""
    @property
    def events(self) -> AsyncEvents:
        """Talk to a session and hear what it does."""
    @property
    def items(self) -> AsyncItems:
        """Look at what was said and done in a session."""
    @property
    def subagents(self) -> AsyncSubagents:
        """Look at the subagents of a session."""
    @property
    def traces(self) -> AsyncTraces:
        """Read what a session did and how long it took."""
    @property
    def turns(self) -> AsyncTurns:
        """Look at the turns of a session."""
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        """Begin a session.

        Args:
            environment: Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours.
            agent: What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed.
            agent_id: An agent that is kept.
            input: What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            prompt_cache_options: How long what the model has read is kept for its turns; left to the model unless given.
            review: `auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given.
            stream: Give the events of the session as they happen; `False` unless given.
            stream_options: Only with `stream`.
            vault_ids: Vaults whose credentials the session may use.

        `POST /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[AgentSessionEvent]:
        """Begin a session.

        Args:
            environment: Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours.
            agent: What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed.
            agent_id: An agent that is kept.
            input: What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            prompt_cache_options: How long what the model has read is kept for its turns; left to the model unless given.
            review: `auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given.
            stream: Give the events of the session as they happen; `False` unless given.
            stream_options: Only with `stream`.
            vault_ids: Vaults whose credentials the session may use.

        `POST /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    @overload
    async def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        """Begin a session.

        Args:
            environment: Where the agent's commands and tools run: nowhere, at the service's, or at a place of yours.
            agent: What the agent is, or what is to be otherwise than in the one named by `agent_id`. Without that, `model` is needed.
            agent_id: An agent that is kept.
            input: What to begin with, as text or messages. Needed without an environment, and for a stream unless the environment is yours.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            prompt_cache_options: How long what the model has read is kept for its turns; left to the model unless given.
            review: `auto_review` has actions looked at by the service, which refuses what would need a person's leave; `none` unless given.
            stream: Give the events of the session as they happen; `False` unless given.
            stream_options: Only with `stream`.
            vault_ids: Vaults whose credentials the session may use.

        `POST /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        """Look a session up, as it is now.

        `GET /agents/sessions/{session_id}`, https://platform.openai.com/docs/api-reference
        """
    async def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        """Change a session; what is not given stays.

        Args:
            agent: What is to be otherwise with its agent.
            metadata: Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512.
            prompt_cache_options: For turns to come; `None` leaves it to the model again.
            review: For turns to come.

        `POST /agents/sessions/{session_id}`, https://platform.openai.com/docs/api-reference
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        agent_id: str | Omit = ...,
        limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]]:
        """List sessions.

        Args:
            after: Id of the last thing of the page before.
            agent_id: Only those with this agent.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents/sessions`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSessionDeleted:
        """Delete a session that is not at work: cancel what it does first. It is out of reach at once, its data go a little later.

        `DELETE /agents/sessions/{session_id}`, https://platform.openai.com/docs/api-reference
        """

class SessionsWithRawResponse:
    def __init__(self, resource: Sessions) -> None: ...
    @property
    def artifacts(self) -> ArtifactsWithRawResponse: ...
    @property
    def events(self) -> EventsWithRawResponse: ...
    @property
    def items(self) -> ItemsWithRawResponse: ...
    @property
    def subagents(self) -> SubagentsWithRawResponse: ...
    @property
    def traces(self) -> TracesWithRawResponse: ...
    @property
    def turns(self) -> TurnsWithRawResponse: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession]: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Stream[AgentSessionEvent]]: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession] | LegacyAPIResponse[Stream[AgentSessionEvent]]: ...
    def retrieve(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession]: ...
    def update(
        self, session_id: str, *, agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession]: ...
    def list(
        self, *, after: str | Omit = ..., agent_id: str | Omit = ..., limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[AgentSession]]: ...
    def delete(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSessionDeleted]: ...

class AsyncSessionsWithRawResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    @property
    def artifacts(self) -> AsyncArtifactsWithRawResponse: ...
    @property
    def events(self) -> AsyncEventsWithRawResponse: ...
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    @property
    def subagents(self) -> AsyncSubagentsWithRawResponse: ...
    @property
    def traces(self) -> AsyncTracesWithRawResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithRawResponse: ...
    @overload
    async def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession]: ...
    @overload
    async def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncStream[AgentSessionEvent]]: ...
    @overload
    async def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession] | LegacyAPIResponse[AsyncStream[AgentSessionEvent]]: ...
    async def retrieve(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession]: ...
    async def update(
        self, session_id: str, *, agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSession]: ...
    async def list(
        self, *, after: str | Omit = ..., agent_id: str | Omit = ..., limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[AgentSession]]: ...
    async def delete(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentSessionDeleted]: ...

class SessionsWithStreamingResponse:
    def __init__(self, resource: Sessions) -> None: ...
    @property
    def artifacts(self) -> ArtifactsWithStreamingResponse: ...
    @property
    def events(self) -> EventsWithStreamingResponse: ...
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    @property
    def subagents(self) -> SubagentsWithStreamingResponse: ...
    @property
    def traces(self) -> TracesWithStreamingResponse: ...
    @property
    def turns(self) -> TurnsWithStreamingResponse: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentSession]]: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Stream[AgentSessionEvent]]]: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentSession]] | ResponseContextManager[APIResponse[Stream[AgentSessionEvent]]]: ...
    def retrieve(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentSession]]: ...
    def update(
        self, session_id: str, *, agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentSession]]: ...
    def list(
        self, *, after: str | Omit = ..., agent_id: str | Omit = ..., limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[AgentSession]]]: ...
    def delete(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentSessionDeleted]]: ...

class AsyncSessionsWithStreamingResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    @property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse: ...
    @property
    def events(self) -> AsyncEventsWithStreamingResponse: ...
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    @property
    def subagents(self) -> AsyncSubagentsWithStreamingResponse: ...
    @property
    def traces(self) -> AsyncTracesWithStreamingResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithStreamingResponse: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentSession]]: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AgentSessionEvent]]]: ...
    @overload
    def create(
        self, *, environment: EnvironmentParam, agent: session_create_params.Agent | Omit = ...,
        agent_id: str | Omit = ..., input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentSession]] | AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[AgentSessionEvent]]]: ...
    def retrieve(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentSession]]: ...
    def update(
        self, session_id: str, *, agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentSession]]: ...
    def list(
        self, *, after: str | Omit = ..., agent_id: str | Omit = ..., limit: int | Omit = ...,
        metadata: Dict[str, str] | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[AgentSession]]]: ...
    def delete(
        self, session_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentSessionDeleted]]: ...
