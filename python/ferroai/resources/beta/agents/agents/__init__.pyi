"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.beta.agents.automations.automations import (
    AsyncAutomations,
    AsyncAutomationsWithRawResponse,
    AsyncAutomationsWithStreamingResponse,
    Automations,
    AutomationsWithRawResponse,
    AutomationsWithStreamingResponse,
)
from ferroai.resources.beta.agents.environments.environments import (
    AsyncEnvironments,
    AsyncEnvironmentsWithRawResponse,
    AsyncEnvironmentsWithStreamingResponse,
    Environments,
    EnvironmentsWithRawResponse,
    EnvironmentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.sessions.sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from ferroai.resources.beta.agents.vaults.vaults import (
    AsyncVaults,
    AsyncVaultsWithRawResponse,
    AsyncVaultsWithStreamingResponse,
    Vaults,
    VaultsWithRawResponse,
    VaultsWithStreamingResponse,
)
from ferroai.types.beta import agent_create_params, agent_update_params
from ferroai.types.beta.agent import Agent
from ferroai.types.beta.agent_deleted import AgentDeleted
from ferroai.types.beta.agent_reasoning_param import AgentReasoningParam
from ferroai.types.beta.agent_text_param import AgentTextParam
from ferroai.types.beta.multi_agent_config_param import MultiAgentConfigParam
from ferroai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam

__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
]


class Agents(SyncAPIResource):
    @property
    def automations(self) -> Automations:
        ...
    @property
    def environments(self) -> Environments:
        ...
    @property
    def sessions(self) -> Sessions:
        ...
    @property
    def vaults(self) -> Vaults:
        ...
    @property
    def with_raw_response(self) -> AgentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AgentsWithStreamingResponse: ...
    def create(
        self,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = ...,
        experimental: agent_create_params.Experimental | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        ...
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        ...
    def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = ...,
        experimental: agent_update_params.Experimental | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: str | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[Agent]:
        ...
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentDeleted:
        ...

class AsyncAgents(AsyncAPIResource):
    @property
    def automations(self) -> AsyncAutomations:
        ...
    @property
    def environments(self) -> AsyncEnvironments:
        ...
    @property
    def sessions(self) -> AsyncSessions:
        ...
    @property
    def vaults(self) -> AsyncVaults:
        ...
    @property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse: ...
    async def create(
        self,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = ...,
        experimental: agent_create_params.Experimental | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        ...
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        ...
    async def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = ...,
        experimental: agent_update_params.Experimental | Omit = ...,
        instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ...,
        model: str | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        ...
    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentDeleted:
        ...

class AgentsWithRawResponse:
    def __init__(self, resource: Agents) -> None: ...
    @property
    def automations(self) -> AutomationsWithRawResponse: ...
    @property
    def environments(self) -> EnvironmentsWithRawResponse: ...
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def vaults(self) -> VaultsWithRawResponse: ...
    def create(
        self, *, model: str, compaction: Optional[agent_create_params.Compaction] | Omit = ...,
        experimental: agent_create_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Agent]: ...
    def retrieve(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Agent]: ...
    def update(
        self, agent_id: str, *, compaction: Optional[agent_update_params.Compaction] | Omit = ...,
        experimental: agent_update_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., model: str | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ..., name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Agent]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[Agent]]: ...
    def delete(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentDeleted]: ...

class AsyncAgentsWithRawResponse:
    def __init__(self, resource: AsyncAgents) -> None: ...
    @property
    def automations(self) -> AsyncAutomationsWithRawResponse: ...
    @property
    def environments(self) -> AsyncEnvironmentsWithRawResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def vaults(self) -> AsyncVaultsWithRawResponse: ...
    async def create(
        self, *, model: str, compaction: Optional[agent_create_params.Compaction] | Omit = ...,
        experimental: agent_create_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Agent]: ...
    async def retrieve(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Agent]: ...
    async def update(
        self, agent_id: str, *, compaction: Optional[agent_update_params.Compaction] | Omit = ...,
        experimental: agent_update_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., model: str | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ..., name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Agent]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[Agent]]: ...
    async def delete(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AgentDeleted]: ...

class AgentsWithStreamingResponse:
    def __init__(self, resource: Agents) -> None: ...
    @property
    def automations(self) -> AutomationsWithStreamingResponse: ...
    @property
    def environments(self) -> EnvironmentsWithStreamingResponse: ...
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def vaults(self) -> VaultsWithStreamingResponse: ...
    def create(
        self, *, model: str, compaction: Optional[agent_create_params.Compaction] | Omit = ...,
        experimental: agent_create_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Agent]]: ...
    def retrieve(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Agent]]: ...
    def update(
        self, agent_id: str, *, compaction: Optional[agent_update_params.Compaction] | Omit = ...,
        experimental: agent_update_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., model: str | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ..., name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Agent]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[Agent]]]: ...
    def delete(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[AgentDeleted]]: ...

class AsyncAgentsWithStreamingResponse:
    def __init__(self, resource: AsyncAgents) -> None: ...
    @property
    def automations(self) -> AsyncAutomationsWithStreamingResponse: ...
    @property
    def environments(self) -> AsyncEnvironmentsWithStreamingResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def vaults(self) -> AsyncVaultsWithStreamingResponse: ...
    def create(
        self, *, model: str, compaction: Optional[agent_create_params.Compaction] | Omit = ...,
        experimental: agent_create_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., multi_agent: Optional[MultiAgentConfigParam] | Omit = ...,
        name: Optional[str] | Omit = ..., reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Agent]]: ...
    def retrieve(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Agent]]: ...
    def update(
        self, agent_id: str, *, compaction: Optional[agent_update_params.Compaction] | Omit = ...,
        experimental: agent_update_params.Experimental | Omit = ..., instructions: Optional[str] | Omit = ...,
        metadata: Optional[Dict[str, str]] | Omit = ..., model: str | Omit = ...,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = ..., name: Optional[str] | Omit = ...,
        reasoning: Optional[AgentReasoningParam] | Omit = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = ...,
        text: Optional[AgentTextParam] | Omit = ..., tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Agent]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[Agent]]]: ...
    def delete(
        self, agent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AgentDeleted]]: ...
