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
        """Change an agent; what is not given stays. Sessions that there are keep the agent as it was.

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


class AgentReasoning(BaseModel):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    """`None` where the model decides."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = None
    """`None` where it tells nothing."""


class AgentReasoningParam(TypedDict):
    """How long a model thinks, and whether it tells of that."""
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """Left to the model unless given."""
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...
    """How much it tells of its thoughts, if the model can; `auto` for as much as it can. Nothing unless given."""


class AgentText(BaseModel):
    """The form and the length of what an agent says."""
    format: TextFormat
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


class Environment(Alias[Union[
    EnvironmentResourceNone,
    EnvironmentResourceOpenAIHosted,
    EnvironmentResourceSelfHosted,
]]):

    class EnvironmentResourceNone(BaseModel):
        type: Literal["none"]

    class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: List[str]

    class EnvironmentResourceOpenAIHostedPackages(BaseModel):
        npm: List[str]
        python: List[str]
        system: List[str]

    class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
        enabled: bool

    class EnvironmentResourceOpenAIHosted(BaseModel):
        id: str
        capability_directories: List[str]
        files: List[HostedEnvironmentFile]
        network: EnvironmentResourceOpenAIHostedNetwork
        packages: EnvironmentResourceOpenAIHostedPackages
        plugins: List[HostedPlugin]
        skills: List[HostedSkill]
        type: Literal["openai_hosted"]
        container_size: Optional[Literal["small", "medium", "large"]] = None
        desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = None

    class EnvironmentResourceSelfHosted(BaseModel):
        id: str
        capability_directories: List[str]
        remote_url: str
        type: Literal["self_hosted"]
        workspace_directory: str


class EnvironmentParam(Alias[Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]]):

    class EnvironmentParamNone(TypedDict):
        type: Literal["none"]

    class EnvironmentParamOpenAIHostedDesktop(TypedDict):
        enabled: bool

    class EnvironmentParamOpenAIHostedNetwork(TypedDict):
        access: Literal["enabled", "disabled", "restricted"]
        allowed_domains: Optional[Sequence[str]] = ...
        blocked_domains: Optional[Sequence[str]] = ...

    class EnvironmentParamOpenAIHostedPackages(TypedDict):
        npm: Optional[Sequence[str]] = ...
        python: Optional[Sequence[str]] = ...
        system: Optional[Sequence[str]] = ...

    class EnvironmentParamOpenAIHosted(TypedDict):
        type: Literal["openai_hosted"]
        capability_directories: Optional[Sequence[str]] = ...
        container_size: Literal["small", "medium", "large"] = ...
        desktop: Optional[EnvironmentParamOpenAIHostedDesktop] = ...
        env: Optional[Dict[str, str]] = ...
        environment_id: str = ...
        environment_template_id: str = ...
        files: Optional[Iterable[HostedEnvironmentFileParam]] = ...
        network: Optional[EnvironmentParamOpenAIHostedNetwork] = ...
        packages: Optional[EnvironmentParamOpenAIHostedPackages] = ...
        plugins: Optional[Iterable[HostedPluginParam]] = ...
        setup_commands: Optional[Iterable[SetupCommandParam]] = ...
        skills: Optional[Iterable[HostedSkillParam]] = ...

    class EnvironmentParamSelfHosted(TypedDict):
        type: Literal["self_hosted"]
        workspace_directory: str
        capability_directories: Optional[Sequence[str]] = ...


class HostedEnvironmentFile(Alias[Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline]]):

    class HostedEnvironmentFileResourceInline(BaseModel):
        id: str
        path: str
        size_bytes: int
        type: Literal["inline"]


class HostedEnvironmentFileID(BaseModel):
    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


class HostedEnvironmentFileParam(Alias[Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]]):

    class HostedEnvironmentFileParamFileID(TypedDict):
        file_id: str
        path: str
        type: Literal["file_id"]

    class HostedEnvironmentFileParamInline(TypedDict):
        data: str
        path: str
        type: Literal["inline"]


class HostedPlugin(BaseModel):
    description: str
    name: str
    type: Literal["inline"]


class HostedPluginParam(TypedDict):
    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"]


class HostedSkill(Alias[Union[HostedSkillReference, HostedSkillResourceInline]]):

    class HostedSkillResourceInline(BaseModel):
        description: str
        name: str
        type: Literal["inline"]


class HostedSkillParam(Alias[Union[HostedSkillParamSkillReference, HostedSkillParamInline]]):

    class HostedSkillParamSkillReference(TypedDict):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = ...

    class HostedSkillParamInline(TypedDict):
        description: str
        name: str
        source: InlineCapabilitySourceParam
        type: Literal["inline"]


class HostedSkillReference(BaseModel):
    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


class InlineCapabilitySourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class MultiAgentConfig(BaseModel):
    """Whether an agent may have others do parts of its work."""
    enabled: bool
    max_concurrent_subagents: Optional[int] = None
    """How many may be at work at once; `None` where none may."""


class MultiAgentConfigParam(TypedDict):
    """Whether an agent may have others do parts of its work."""
    enabled: bool
    max_concurrent_subagents: int = ...
    """How many may be at work at once; 6 unless given."""


class SetupCommandParam(TypedDict):
    command: str
    cwd: Optional[str] = ...


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
