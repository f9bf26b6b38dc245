"""Agents: models with instructions and tools that the service runs, in sessions that last."""

from ..beta.agents.tools import PersistedAgentTool, PersistedAgentToolParam


class Agents(headers={"OpenAI-Beta": "agents=v1"}):
    """Keep agents: models with instructions and tools, to be used in sessions."""

    @POST("/agents")
    def create(
        self,
        *,
        model: str,
        compaction: Optional[AgentCreateParams.Compaction] = ...,
        experimental: AgentCreateParams.Experimental = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        multi_agent: Optional[MultiAgentConfigParam] = ...,
        name: Optional[str] = ...,
        reasoning: Optional[AgentReasoningParam] = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...,
        text: Optional[AgentTextParam] = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] = ...,
    ) -> Agent:
        """Make an agent. It holds no secrets: those are kept in vaults.

        compaction: How a long history is shortened: the next step waits for it unless told.
        experimental: What is being tried out; all of it is off unless turned on.
        instructions: Told to the model after what the service tells every agent.
        metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        multi_agent: Whether it may have agents of its own do parts of the work; it may not unless told.
        reasoning: How long the model thinks, and whether it tells of that; left to the model unless given.
        service_tier: How fast and at which price requests are served; `auto` unless given.
        text: The form and the length of what it says: plain text of medium length unless given.
        tools: Up to 3 MiB of them, counted as JSON.
        """

    @GET("/agents/{agent_id}")
    def retrieve(self, agent_id: str) -> Agent:
        """Look an agent up."""

    @POST("/agents/{agent_id}")
    def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[AgentUpdateParams.Compaction] = ...,
        experimental: AgentUpdateParams.Experimental = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        model: str = ...,
        multi_agent: Optional[MultiAgentConfigParam] = ...,
        name: Optional[str] = ...,
        reasoning: Optional[AgentReasoningParam] = ...,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...,
        text: Optional[AgentTextParam] = ...,
        tools: Optional[Iterable[PersistedAgentToolParam]] = ...,
    ) -> Agent:
        """Change an agent; what is not given stays.

        compaction: Replaced as a whole; with `None` the next step waits for it again.
        experimental: Joined with what is set already.
        instructions: Told to the model after what the service tells every agent.
        metadata: Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512.
        multi_agent: Whether it may have agents of its own do parts of the work.
        name: `None` takes it away.
        reasoning: `None` leaves it to the model again.
        tools: Replaced as a whole, cleared by `None`; up to 3 MiB, counted as JSON.
        """

    @GET("/agents")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> CursorPage[Agent]:
        """List agents.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/agents/{agent_id}")
    def delete(self, agent_id: str) -> AgentDeleted:
        """Delete an agent."""


class Agent(BaseModel):
    """A model with instructions and tools."""
    id: str
    created_at: int
    instructions: Optional[str] = None
    """Told to the model after what the service tells every agent."""
    metadata: Dict[str, str]
    model: str
    """As it was asked for."""
    multi_agent: MultiAgentConfig
    """Whether it may have agents of its own do parts of the work."""
    name: Optional[str] = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    """What holds: with the model's own effort where none was given."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at which price requests are served."""
    text: AgentText
    tools: List[PersistedAgentTool]
    updated_at: int
    compaction: Optional[Compaction] = None
    """How a long history is shortened."""
    experimental: Optional[Experimental] = None

    class Compaction(BaseModel):
        async_: bool = Wire("async")
        """Whether work goes on meanwhile."""

    class Experimental(BaseModel):
        time_awareness: bool
        """Whether the model is told the time now and then."""


class AgentCreateParams(Call):

    class Compaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)
        """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

    class Experimental(TypedDict):
        time_awareness: bool = ...
        """Tell the model the time now and then; `False` unless given."""


class AgentDeleted(BaseModel):
    """That an agent was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentReasoning(Both):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """The model decides where there is none."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """How much it tells of its thoughts, if the model can; `auto` for as much as it can, nothing where there is none."""


class AgentText(BaseModel, Like[AgentTextParam]):
    format: TextFormat
    """Plain text, or JSON of a schema."""
    verbosity: Literal["low", "medium", "high"]


class AgentTextParam(TypedDict):
    """The form and the length of what an agent says."""
    format: Optional[TextFormatParam] = ...
    """Plain text unless given."""
    verbosity: Optional[Literal["low", "medium", "high"]] = ...
    """`medium` unless given."""


class AgentUpdateParams(Call):

    class Compaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)
        """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

    class Experimental(TypedDict):
        time_awareness: bool = ...
        """Tell the model the time now and then."""


class MultiAgentConfig(BaseModel, Like[MultiAgentConfigParam]):
    max_concurrent_subagents: Optional[int] = None
    """How many may be at work at once; `None` where none may."""


class MultiAgentConfigParam(TypedDict):
    """Whether an agent may have others do parts of its work."""
    enabled: bool
    max_concurrent_subagents: int = ...
    """How many may be at work at once; 6 unless given."""


class TextFormat(Alias[Union[TextFormatResourceText, TextFormatResourceJSONSchema]]):
    """Plain text, or JSON of a schema."""

    class TextFormatResourceText(BaseModel):
        type: Literal["text"]

    class TextFormatResourceJSONSchema(BaseModel):
        schema_: Dict[str, object] = Wire("schema")
        type: Literal["json_schema"]


class TextFormatParam(Alias[Union[TextFormatParamText, TextFormatParamJSONSchema]]):
    """Plain text, or JSON of a schema."""

    class TextFormatParamText(TypedDict):
        type: Literal["text"]

    class TextFormatParamJSONSchema(TypedDict):
        schema: Dict[str, object]
        type: Literal["json_schema"]
