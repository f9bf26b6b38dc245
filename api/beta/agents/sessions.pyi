from ...beta.agents import (
    AgentReasoningParam,
    AgentSession,
    AgentSessionDeleted,
    AgentSessionEvent,
    AgentSessionInputMessageParam,
    AgentTextParam,
    AgentToolParam,
    EnvironmentParam,
    MultiAgentConfigParam,
)


class Sessions(headers={"OpenAI-Beta": "agents=v1"}):
    @POST("/agents/sessions", stream=AgentSessionEvent)
    def create(
        self,
        *,
        environment: EnvironmentParam,
        agent: SessionCreateParams.Agent = ...,
        agent_id: str = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        prompt_cache_options: Optional[SessionCreateParams.PromptCacheOptions] = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: Optional[SessionCreateParams.SpendControl] = ...,
        stream: bool = ...,
        stream_options: SessionCreateParams.StreamOptions = ...,
        vault_ids: Optional[Sequence[str]] = ...,
    ) -> AgentSession: ...

    @GET("/agents/sessions/{session_id}")
    def retrieve(self, session_id: str) -> AgentSession: ...

    @POST("/agents/sessions/{session_id}")
    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParams.Agent = ...,
        metadata: Optional[Dict[str, str]] = ...,
        prompt_cache_options: Optional[SessionUpdateParams.PromptCacheOptions] = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: Optional[SessionUpdateParams.SpendControl] = ...,
    ) -> AgentSession: ...

    @GET("/agents/sessions")
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: Dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AgentSession]: ...

    @DELETE("/agents/sessions/{session_id}")
    def delete(self, session_id: str) -> AgentSessionDeleted: ...


class SessionCreateParams(Call):

    class AgentCompaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)

    class AgentExperimental(TypedDict):
        time_awareness: bool = ...

    class Agent(TypedDict):
        compaction: Optional[AgentCompaction] = ...
        experimental: AgentExperimental = ...
        instructions: Optional[str] = ...
        model: str = ...
        multi_agent: Optional[MultiAgentConfigParam] = ...
        reasoning: Optional[AgentReasoningParam] = ...
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
        text: Optional[AgentTextParam] = ...
        tools: Optional[Iterable[AgentToolParam]] = ...

    class PromptCacheOptions(TypedDict):
        ttl: Literal["30m", "12h"] = ...

    class SpendControl(TypedDict):
        limit: Optional[int]

    class StreamOptions(TypedDict):
        include_obfuscation: bool = ...


class SessionUpdateParams(Call):

    class AgentReasoning(TypedDict):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...

    class Agent(TypedDict):
        model: str = ...
        reasoning: AgentReasoning = ...
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
        tools: Optional[Iterable[AgentToolParam]] = ...

    class PromptCacheOptions(TypedDict):
        ttl: Literal["30m", "12h"] = ...

    class SpendControl(TypedDict):
        limit: Optional[int]
