"""Sessions: an agent at work for you, turn by turn, for as long as you like."""

from ...beta.agents import AgentReasoning as AgentsAgentReasoning, AgentText, MultiAgentConfig
from ...beta.agents.automations import AutomationTargetParam
from ...beta.agents.environments import Environment, EnvironmentParam
from ...beta.agents.sessions.events import AgentSessionEvent
from ...beta.agents.sessions.turns import TokenUsage
from ...beta.agents.tools import AgentTool, AgentToolParam


class Sessions(headers={"OpenAI-Beta": "agents=v1"}):
    """Begin sessions with agents, look at them, change and end them."""

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
        stream: bool = ...,
        stream_options: SessionCreateParams.StreamOptions = ...,
        vault_ids: Optional[Sequence[str]] = ...,
    ) -> AgentSession:
        """Begin a session.

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
        """

    @GET("/agents/sessions/{session_id}")
    def retrieve(self, session_id: str) -> AgentSession:
        """Look a session up, as it is now."""

    @POST("/agents/sessions/{session_id}")
    def update(
        self,
        session_id: str,
        *,
        agent: SessionUpdateParams.Agent = ...,
        metadata: Optional[Dict[str, str]] = ...,
        prompt_cache_options: Optional[SessionUpdateParams.PromptCacheOptions] = ...,
        review: Literal["none", "auto_review"] = ...,
    ) -> AgentSession:
        """Change a session; what is not given stays.

        agent: What is to be otherwise with its agent.
        metadata: Replaced as a whole, cleared by `None`; up to 16 pairs, keys to 64 characters, values to 512.
        prompt_cache_options: For turns to come; `None` leaves it to the model again.
        review: For turns to come.
        """

    @GET("/agents/sessions")
    def list(
        self,
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: Dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AgentSession]:
        """List sessions.

        after: Id of the last thing of the page before.
        agent_id: Only those with this agent.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        metadata: Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/agents/sessions/{session_id}")
    def delete(self, session_id: str) -> AgentSessionDeleted:
        """Delete a session that is not at work: cancel what it does first. It is out of reach at once, its data go a little later."""


class AgentSession(BaseModel, module="types.beta.agent_session"):
    """An agent at work, turn by turn."""
    id: str
    agent: Agent
    created_at: int
    environment: Environment
    """Where the agent's commands and tools run."""
    error: Optional[str] = None
    """Why it failed, if it did."""
    last_active_at: int
    metadata: Dict[str, str]
    object: Literal["agent.session"]
    required_actions: List[RequiredAction]
    """What has to be done before it can go on."""
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    """`idle` waits for input, `requires_action` for what `required_actions` say."""
    usage: Optional[TokenUsage] = None
    """As far as is known by now; it may still change."""
    vault_ids: List[str]
    prompt_cache_options: Optional[PromptCacheOptions] = None
    """How long what the model has read is kept for its turns, if that was given."""
    review: Optional[Literal["none", "auto_review"]] = None
    """Absent for `none`."""

    class AgentCompaction(BaseModel):
        async_: bool = Wire("async")
        """Whether work goes on while a long history is shortened."""

    class AgentExperimental(BaseModel):
        time_awareness: bool
        """Whether the model is told the time now and then."""

    class Agent(BaseModel):
        """The agent of the session."""
        id: str
        instructions: Optional[str] = None
        model: str
        multi_agent: MultiAgentConfig
        """Whether it may have agents of its own do parts of the work."""
        name: Optional[str] = None
        """As it was when the session began."""
        reasoning: AgentsAgentReasoning
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
        text: AgentText
        tools: List[AgentTool]
        compaction: Optional[AgentCompaction] = None
        experimental: Optional[AgentExperimental] = None

    class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
        arguments: object
        """Absent where they are not told."""
        message: str
        """What to ask the person who decides."""
        name: Optional[str] = None
        """Of the tool; absent where it is not told."""
        server_label: str
        type: Literal["mcp_tool_call"]

    class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
        """A call of an MCP server's tool waits for leave."""
        request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
        request_id: str
        """To be given back with the decision."""
        turn_id: str
        type: Literal["mcp_approval_request"]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(BaseModel):
        id: str
        """To be given back as `field_id`."""
        label: str
        required: bool
        type: str
        """How it is shown: `email`, `password`, `text` and such."""

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(BaseModel):
        id: str
        """To be given back as `selected_option`."""
        field_ids: List[str]
        """The fields that it takes."""
        label: str

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(BaseModel):
        """A form to log in with."""
        credential_origin: Optional[str] = None
        """Where the values will be entered."""
        fields: List[
            RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
        ]
        """What to ask for; treat all of it as secret."""
        options: List[
            RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
        ]
        """Ways to log in; none for a plain form."""
        reason: Optional[str] = None
        """What the agent needs it for."""
        type: Literal["browser_authentication"]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(BaseModel):
        """A site that the browser asks to visit."""
        origin: str
        reason: Optional[str] = None
        type: Literal["browser_origin_access"]

    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    ]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
        """The browser waits for a login, or for leave to go somewhere."""
        request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
        request_id: str
        """To be given back with the answer."""
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
        """A function of yours is to be called and its result handed in."""
        arguments: object
        call_id: str
        """To be given back with the result."""
        name: str
        turn_id: str
        type: Literal["function_call"]

    class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
        """The environment has to be connected again."""
        environment_id: str
        type: Literal["environment_connection"]

    RequiredAction: TypeAlias = Union[
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
        RequiredActionSessionRequiredActionResourceFunctionCall,
        RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    ]

    class PromptCacheOptions(BaseModel):
        ttl: Literal["30m", "12h"]
        """At least so long."""


class AgentSessionDeleted(BaseModel, module="types.beta.agent_session_deleted"):
    """That a session was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionInputMessageParam(TypedDict, module="types.beta.agent_session_input_message_param"):
    """What the user says."""
    content: Iterable[InputContentParam]
    role: Literal["user"]
    type: Literal["message"] = ...


class SessionCreateParams(Call):
    class AgentCompaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)
        """Go on with the work meanwhile, which may cost more tokens; `False` unless given."""

    class AgentExperimental(TypedDict):
        time_awareness: bool = ...
        """Tell the model the time now and then."""

    class Agent(Like[AutomationTargetParam.AutomationTargetParamNewSessionAgent]):
        compaction: Optional[AgentCompaction] = ...
        experimental: AgentExperimental = ...
        tools: Optional[Iterable[AgentToolParam]] = ...
        """Up to 3 MiB of them, counted as JSON; `None` takes away those of the agent that is kept."""

    class PromptCacheOptions(TypedDict):
        ttl: Literal["30m", "12h"] = ...
        """At least so long; 30 minutes unless given."""

    class StreamOptions(TypedDict):
        include_obfuscation: bool = ...
        """Pad events, so that nobody can tell from their length what is in them."""


class SessionUpdateParams(Call):

    class AgentReasoning(TypedDict):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
        """`None` leaves it to the model."""

    class Agent(TypedDict):
        model: str = ...
        """For turns to come."""
        reasoning: AgentReasoning = ...
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
        """`None` for `auto`."""
        tools: Optional[Iterable[AgentToolParam]] = ...
        """Replaced as a whole, cleared by `None`: functions and MCP servers at once, the service's own tools with the next turn."""

    class PromptCacheOptions(TypedDict):
        ttl: Literal["30m", "12h"] = ...
        """At least so long; 30 minutes unless given."""


class InputContent(Alias[Union[
    InputContentResourceInputText,
    InputContentResourceInputImage,
]], module="types.beta.input_content"):
    """Text or an image that an agent was given."""

    class InputContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class InputContentResourceInputImage(BaseModel):
        image_url: str
        """An address, or the image itself as a `data:` URL."""
        type: Literal["input_image"]


class InputContentParam(Alias[Union[
    InputContentParamInputText,
    InputContentParamInputImage,
]], module="types.beta.input_content_param"):
    """Text or an image for an agent."""

    class InputContentParamInputText(TypedDict):
        text: str
        type: Literal["input_text"]

    class InputContentParamInputImage(TypedDict):
        image_url: str
        """An address, or the image itself as a `data:` URL."""
        type: Literal["input_image"]
