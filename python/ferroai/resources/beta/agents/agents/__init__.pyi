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
    """Keep agents: models with instructions and tools, to be used in sessions."""
    @property
    def automations(self) -> Automations:
        """Have agents work at times said beforehand."""
    @property
    def environments(self) -> Environments:
        """Have environments made ready ahead of sessions, and look at them."""
    @property
    def sessions(self) -> Sessions:
        """Begin sessions with agents, look at them, change and end them."""
    @property
    def vaults(self) -> Vaults:
        """Keep vaults: credentials that agents use and never see."""
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
        """Make an agent. It holds no secrets: those are kept in vaults.

        Args:
            compaction: How a long history is shortened: the next step waits for it unless told.
            experimental: What is being tried out; all of it is off unless turned on.
            instructions: Told to the model after what the service tells every agent.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            multi_agent: Whether it may have agents of its own do parts of the work; it may not unless told.
            reasoning: How long the model thinks, and whether it tells of that; left to the model unless given.
            service_tier: How fast and at which price requests are served; `auto` unless given.
            text: The form and the length of what it says: plain text of medium length unless given.
            tools: Up to 3 MiB of them, counted as JSON.

        `POST /agents`, https://platform.openai.com/docs/api-reference
        """
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        """Look an agent up.

        `GET /agents/{agent_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """Change an agent; what is not given stays.

        Args:
            compaction: Replaced as a whole; with `None` the next step waits for it again.
            experimental: Joined with what is set already.
            instructions: Told to the model after what the service tells every agent.
            metadata: Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512.
            multi_agent: Whether it may have agents of its own do parts of the work.
            name: `None` takes it away.
            reasoning: `None` leaves it to the model again.
            service_tier: Which class of processing is used.
            tools: Replaced as a whole, cleared by `None`; up to 3 MiB, counted as JSON.

        `POST /agents/{agent_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """List agents.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents`, https://platform.openai.com/docs/api-reference
        """
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentDeleted:
        """Delete an agent.

        `DELETE /agents/{agent_id}`, https://platform.openai.com/docs/api-reference
        """

class AsyncAgents(AsyncAPIResource):
    """Keep agents: models with instructions and tools, to be used in sessions."""
    @property
    def automations(self) -> AsyncAutomations:
        """Have agents work at times said beforehand."""
    @property
    def environments(self) -> AsyncEnvironments:
        """Have environments made ready ahead of sessions, and look at them."""
    @property
    def sessions(self) -> AsyncSessions:
        """Begin sessions with agents, look at them, change and end them."""
    @property
    def vaults(self) -> AsyncVaults:
        """Keep vaults: credentials that agents use and never see."""
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
        """Make an agent. It holds no secrets: those are kept in vaults.

        Args:
            compaction: How a long history is shortened: the next step waits for it unless told.
            experimental: What is being tried out; all of it is off unless turned on.
            instructions: Told to the model after what the service tells every agent.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            multi_agent: Whether it may have agents of its own do parts of the work; it may not unless told.
            reasoning: How long the model thinks, and whether it tells of that; left to the model unless given.
            service_tier: How fast and at which price requests are served; `auto` unless given.
            text: The form and the length of what it says: plain text of medium length unless given.
            tools: Up to 3 MiB of them, counted as JSON.

        `POST /agents`, https://platform.openai.com/docs/api-reference
        """
    async def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Agent:
        """Look an agent up.

        `GET /agents/{agent_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """Change an agent; what is not given stays.

        Args:
            compaction: Replaced as a whole; with `None` the next step waits for it again.
            experimental: Joined with what is set already.
            instructions: Told to the model after what the service tells every agent.
            metadata: Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512.
            multi_agent: Whether it may have agents of its own do parts of the work.
            name: `None` takes it away.
            reasoning: `None` leaves it to the model again.
            service_tier: Which class of processing is used.
            tools: Replaced as a whole, cleared by `None`; up to 3 MiB, counted as JSON.

        `POST /agents/{agent_id}`, https://platform.openai.com/docs/api-reference
        """
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
        """List agents.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /agents`, https://platform.openai.com/docs/api-reference
        """
    async def delete(
        self,
        agent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AgentDeleted:
        """Delete an agent.

        `DELETE /agents/{agent_id}`, https://platform.openai.com/docs/api-reference
        """

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
