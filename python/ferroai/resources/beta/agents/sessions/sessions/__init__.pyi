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
    @property
    def artifacts(self) -> Artifacts:
        ...
    @property
    def events(self) -> Events:
        ...
    @property
    def items(self) -> Items:
        ...
    @property
    def subagents(self) -> Subagents:
        ...
    @property
    def traces(self) -> Traces:
        ...
    @property
    def turns(self) -> Turns:
        ...
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
        spend_control: Optional[session_create_params.SpendControl] | Omit = ...,
        stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        ...
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
        spend_control: Optional[session_create_params.SpendControl] | Omit = ...,
        stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Stream[AgentSessionEvent]:
        ...
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
        spend_control: Optional[session_create_params.SpendControl] | Omit = ...,
        stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession | Stream[AgentSessionEvent]:
        ...
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        ...
    def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_update_params.SpendControl] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        ...
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
        ...
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSessionDeleted:
        ...

class AsyncSessions(AsyncAPIResource):
    @property
    def artifacts(self) -> AsyncArtifacts:
        ...
    @property
    def events(self) -> AsyncEvents:
        ...
    @property
    def items(self) -> AsyncItems:
        ...
    @property
    def subagents(self) -> AsyncSubagents:
        ...
    @property
    def traces(self) -> AsyncTraces:
        ...
    @property
    def turns(self) -> AsyncTurns:
        ...
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
        spend_control: Optional[session_create_params.SpendControl] | Omit = ...,
        stream: Literal[False] | Omit = ...,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        ...
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
        spend_control: Optional[session_create_params.SpendControl] | Omit = ...,
        stream: Literal[True],
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncStream[AgentSessionEvent]:
        ...
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
        spend_control: Optional[session_create_params.SpendControl] | Omit = ...,
        stream: bool,
        stream_options: session_create_params.StreamOptions | Omit = ...,
        vault_ids: Optional[SequenceNotStr[str]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession | AsyncStream[AgentSessionEvent]:
        ...
    async def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        ...
    async def update(
        self,
        session_id: str,
        *,
        agent: session_update_params.Agent | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] | Omit = ...,
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_update_params.SpendControl] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSession:
        ...
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
        ...
    async def delete(
        self,
        session_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentSessionDeleted:
        ...

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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[False] | Omit = ...,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[True],
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: bool,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_update_params.SpendControl] | Omit = ..., extra_headers: Headers | None = None,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[False] | Omit = ...,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[True],
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: bool,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_update_params.SpendControl] | Omit = ..., extra_headers: Headers | None = None,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[False] | Omit = ...,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[True],
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: bool,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_update_params.SpendControl] | Omit = ..., extra_headers: Headers | None = None,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[False] | Omit = ...,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: Literal[True],
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_create_params.SpendControl] | Omit = ..., stream: bool,
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
        review: Literal["none", "auto_review"] | Omit = ...,
        spend_control: Optional[session_update_params.SpendControl] | Omit = ..., extra_headers: Headers | None = None,
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
