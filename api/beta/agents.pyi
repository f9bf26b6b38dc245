from ..beta.agents.sessions.turns import Turn


class Agents(headers={"OpenAI-Beta": "agents=v1"}):
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
    ) -> Agent: ...

    @GET("/agents/{agent_id}")
    def retrieve(self, agent_id: str) -> Agent: ...

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
    ) -> Agent: ...

    @GET("/agents")
    def list(self, *, after: str = ..., limit: int = ..., order: Literal["asc", "desc"] = ...) -> CursorPage[Agent]:
        """

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """

    @DELETE("/agents/{agent_id}")
    def delete(self, agent_id: str) -> AgentDeleted: ...


class Agent(BaseModel):
    id: str
    created_at: int
    instructions: Optional[str] = None
    metadata: Dict[str, str]
    model: str
    multi_agent: MultiAgentConfig
    name: Optional[str] = None
    object: Literal["agent"]
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: List[PersistedAgentTool]
    updated_at: int
    compaction: Optional[Compaction] = None
    experimental: Optional[Experimental] = None

    class Compaction(BaseModel):
        async_: bool = Wire("async")

    class Experimental(BaseModel):
        time_awareness: bool


class AgentBrowserAuthenticationCancelParam(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationCancelParamParam(TypedDict):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationSubmitParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[Field]
    type: Literal["browser_authentication"]
    selected_option: Optional[str] = ...

    class Field(TypedDict):
        field_id: str
        value: str


class AgentBrowserAuthenticationSubmitParamParam(TypedDict):
    action: Literal["submit"]
    fields: Iterable[Field]
    type: Literal["browser_authentication"]
    selected_option: Optional[str] = ...

    class Field(TypedDict):
        field_id: str
        value: str


class AgentBrowserOriginAccessParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]


class AgentBrowserOriginAccessParamParam(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["browser_origin_access"]


class AgentCloseSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(BaseModel):
    id: str
    command: str
    cwd: Optional[str] = None
    duration_ms: Optional[int] = None
    exit_code: Optional[int] = None
    output: Optional[str] = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"]


class AgentContent(Alias[Union[OutputText, EncryptedContentResource]]):

    class EncryptedContentResource(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]


class AgentCreateParams(Call):

    class Compaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)

    class Experimental(TypedDict):
        time_awareness: bool = ...


class AgentCreateSubagentCallItem(BaseModel):
    id: str
    agent_id: str
    content: List[AgentContent]
    model: Optional[str] = None
    reasoning_effort: Optional[str] = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentFunctionCallItem(BaseModel):
    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]


AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]


class AgentFunctionCallOutputParam(Alias[Union[str, Iterable[InputContentParam]]]):

    class InputContentParamInputText(TypedDict):
        text: str
        type: Literal["input_text"]

    class InputContentParamInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]


AgentFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "failed", "incomplete"]


class AgentInterruptSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(BaseModel):
    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str] = None


class AgentOutputItem(Alias[Union[
    AgentSessionAssistantMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    AgentMcpCallItem,
    ComputerUseCallItemResource,
    BrowserAuthenticationRequestItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]]):

    class ComputerUseCallItemResourceOutput(BaseModel):
        image_url: str
        type: Literal["computer_screenshot"]

    class ComputerUseCallItemResource(BaseModel):
        id: str
        output: Optional[ComputerUseCallItemResourceOutput] = None
        status: AgentFunctionCallStatus
        title: Optional[str] = None
        turn_id: str
        type: Literal["computer_use_call"]

    class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
        credential_origin: Optional[str] = None
        fields: List[BrowserAuthenticationRequestItemResourceRequestField]
        options: List[BrowserAuthenticationRequestItemResourceRequestOption]
        reason: Optional[str] = None
        type: Literal["browser_authentication"]

    class BrowserAuthenticationRequestItemResource(BaseModel):
        id: str
        request: BrowserAuthenticationRequestItemResourceRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]


class AgentReasoning(BaseModel):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
    summary: Optional[Literal["concise", "detailed", "auto"]] = None


class AgentReasoningItem(BaseModel):
    id: str
    status: Optional[AgentOutputItemStatus] = None
    summary: List[SummaryText]
    turn_id: str
    type: Literal["reasoning"]


class AgentReasoningParam(TypedDict):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    summary: Optional[Literal["concise", "detailed", "auto"]] = ...


class AgentResumeSubagentCallItem(BaseModel):
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItem(BaseModel):
    id: str
    content: List[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentSession(BaseModel):
    id: str
    agent: Agent
    created_at: int
    environment: Environment
    error: Optional[str] = None
    last_active_at: int
    metadata: Dict[str, str]
    object: Literal["agent.session"]
    required_actions: List[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    usage: Optional[TokenUsage] = None
    vault_ids: List[str]
    prompt_cache_options: Optional[PromptCacheOptions] = None
    review: Optional[Literal["none", "auto_review"]] = None
    spend_control: Optional[SpendControl] = None

    class AgentCompaction(BaseModel):
        async_: bool = Wire("async")

    class AgentExperimental(BaseModel):
        time_awareness: bool

    class Agent(BaseModel):
        id: str
        instructions: Optional[str] = None
        model: str
        multi_agent: MultiAgentConfig
        name: Optional[str] = None
        reasoning: AgentReasoning
        service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
        text: AgentText
        tools: List[AgentTool]
        compaction: Optional[AgentCompaction] = None
        experimental: Optional[AgentExperimental] = None

    class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(BaseModel):
        arguments: object
        message: str
        name: Optional[str] = None
        server_label: str
        type: Literal["mcp_tool_call"]

    class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(BaseModel):
        request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
        request_id: str
        turn_id: str
        type: Literal["mcp_approval_request"]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(BaseModel):
        credential_origin: Optional[str] = None
        fields: List[
            RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
        ]
        options: List[
            RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
        ]
        reason: Optional[str] = None
        type: Literal["browser_authentication"]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(BaseModel):
        origin: str
        reason: Optional[str] = None
        type: Literal["browser_origin_access"]

    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = Union[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    ]

    class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(BaseModel):
        request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class RequiredActionSessionRequiredActionResourceFunctionCall(BaseModel):
        arguments: object
        call_id: str
        name: str
        turn_id: str
        type: Literal["function_call"]

    class RequiredActionSessionRequiredActionResourceEnvironmentConnection(BaseModel):
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

    class SpendControl(BaseModel):
        consumed: Optional[int] = None
        limit: Optional[int] = None


class AgentSessionAssistantMessage(BaseModel):
    id: str
    content: List[OutputText]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


class AgentSessionBudgetReachedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.budget_reached"]
    obfuscation: Optional[str] = None


class AgentSessionCreatedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.created"]
    obfuscation: Optional[str] = None


class AgentSessionDeleted(BaseModel):
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]


class AgentSessionEnvironmentConnectedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.connected"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentDisconnectedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentExpiredEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.expired"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentFailedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.failed"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentPendingEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.pending"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentReadyEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.ready"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentResetEvent(BaseModel):
    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str] = None


class AgentSessionEnvironmentState(BaseModel):
    id: str
    error: Optional[Error] = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str

    class Error(BaseModel):
        code: str
        message: str
        type: str


class AgentSessionEnvironmentSuspendedEvent(BaseModel):
    environment: AgentSessionEnvironmentState
    event_id: str
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.environment.suspended"]
    obfuscation: Optional[str] = None


class AgentSessionErrorEvent(BaseModel):
    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"]
    obfuscation: Optional[str] = None


AgentSessionEvent: TypeAlias = Union[
    AgentSessionErrorEvent,
    AgentSessionEnvironmentReadyEvent,
    AgentSessionEnvironmentSuspendedEvent,
    AgentSessionEnvironmentExpiredEvent,
    AgentSessionEnvironmentResetEvent,
    AgentOutputCommandExecutionOutputDeltaEvent,
    AgentSessionCreatedEvent,
    AgentSessionTurnCreatedEvent,
    AgentSessionTurnInProgressEvent,
    AgentSessionTurnCompletedEvent,
    AgentSessionTurnFailedEvent,
    AgentSessionTurnCancelledEvent,
    AgentSessionTurnItemAddedEvent,
    AgentSessionIdleEvent,
    AgentSessionBudgetReachedEvent,
    AgentSessionInProgressEvent,
    AgentSessionRequiresActionEvent,
    AgentSessionFailedEvent,
    AgentSessionEnvironmentPendingEvent,
    AgentSessionEnvironmentConnectedEvent,
    AgentSessionEnvironmentDisconnectedEvent,
    AgentSessionEnvironmentFailedEvent,
    AgentSessionSubagentCreatedEvent,
    AgentSessionSubagentActiveEvent,
    AgentSessionSubagentClosedEvent,
    AgentSessionTurnItemDoneEvent,
    AgentSessionTurnContentPartAddedEvent,
    AgentSessionTurnContentPartDoneEvent,
    AgentSessionTurnOutputTextDeltaEvent,
    AgentSessionTurnOutputTextDoneEvent,
    AgentSessionTurnReasoningSummaryPartAddedEvent,
    AgentSessionTurnReasoningSummaryPartDoneEvent,
    AgentSessionTurnReasoningSummaryTextDeltaEvent,
    AgentSessionTurnReasoningSummaryTextDoneEvent,
]


class AgentSessionFailedEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.failed"]
    obfuscation: Optional[str] = None


class AgentSessionIdleEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.idle"]
    obfuscation: Optional[str] = None


class AgentSessionInProgressEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"]
    obfuscation: Optional[str] = None


class AgentSessionInputMessageParam(TypedDict):
    content: Iterable[InputContentParam]
    role: Literal["user"]
    type: Literal["message"] = ...


class AgentSessionInputParam(Alias[Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]]):

    class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict):
        decision: Literal["approve", "deny", "cancel"]
        type: Literal["mcp_tool_call"]

    class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
        request_id: str
        response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
        type: Literal["agent.session.input.mcp_approval_request_result"]

    SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
        AgentBrowserAuthenticationSubmitParamParam,
        AgentBrowserAuthenticationCancelParamParam,
        AgentBrowserOriginAccessParamParam,
    ]

    class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
        request_id: str
        response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
        type: Literal["agent.session.input.computer_use_approval_request_result"]

    class SessionInputParamAgentSessionInputMessage(TypedDict):
        input: Iterable[AgentSessionInputMessageParam]
        type: Literal["agent.session.input.message"]

    class SessionInputParamAgentSessionInputCancel(TypedDict):
        type: Literal["agent.session.input.cancel"]

    class SessionInputParamAgentSessionInputToolResult(TypedDict):
        call_id: str
        success: bool
        turn_id: str
        type: Literal["agent.session.input.tool_result"]
        error: Optional[str] = ...
        output: Optional[AgentFunctionCallOutputParam] = ...


class AgentSessionItem(Alias[Union[
    AgentSessionMessage,
    AgentReasoningItem,
    AgentFunctionCallItem,
    FunctionCallOutputItemResource,
    AgentMessageItemResource,
    AgentMcpCallItem,
    ComputerUseCallItemResource,
    BrowserAuthenticationRequestItemResource,
    ComputerUseApprovalRequestResultItemResource,
    AgentWebSearchCallItem,
    AgentCommandExecutionItem,
    AgentCreateSubagentCallItem,
    AgentSendSubagentInputCallItem,
    AgentResumeSubagentCallItem,
    AgentWaitForSubagentsCallItem,
    AgentInterruptSubagentCallItem,
    AgentCloseSubagentCallItem,
]]):

    class FunctionCallOutputItemResource(BaseModel):
        id: str
        call_id: str
        error: Optional[str] = None
        output: Optional[AgentFunctionCallOutput] = None
        status: AgentFunctionCallStatus
        turn_id: str
        type: Literal["function_call_output"]

    class AgentMessageItemResource(BaseModel):
        id: str
        content: List[AgentContent]
        recipient_agent_id: str
        sender_agent_id: str
        turn_id: str
        type: Literal["agent_message"]

    class ComputerUseCallItemResourceOutput(BaseModel):
        image_url: str
        type: Literal["computer_screenshot"]

    class ComputerUseCallItemResource(BaseModel):
        id: str
        output: Optional[ComputerUseCallItemResourceOutput] = None
        status: AgentFunctionCallStatus
        title: Optional[str] = None
        turn_id: str
        type: Literal["computer_use_call"]

    class BrowserAuthenticationRequestItemResourceRequestField(BaseModel):
        id: str
        label: str
        required: bool
        type: str

    class BrowserAuthenticationRequestItemResourceRequestOption(BaseModel):
        id: str
        field_ids: List[str]
        label: str

    class BrowserAuthenticationRequestItemResourceRequest(BaseModel):
        credential_origin: Optional[str] = None
        fields: List[BrowserAuthenticationRequestItemResourceRequestField]
        options: List[BrowserAuthenticationRequestItemResourceRequestOption]
        reason: Optional[str] = None
        type: Literal["browser_authentication"]

    class BrowserAuthenticationRequestItemResource(BaseModel):
        id: str
        request: BrowserAuthenticationRequestItemResourceRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(BaseModel):
        action: Literal["submit"]
        selected_option: Optional[str] = None
        type: Literal["browser_authentication"]

    class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(BaseModel):
        action: Literal["cancel"]
        type: Literal["browser_authentication"]

    ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = Union[
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    ]

    class ComputerUseApprovalRequestResultItemResource(BaseModel):
        id: str
        request_id: str
        response: ComputerUseApprovalRequestResultItemResourceResponse
        turn_id: str
        type: Literal["computer_use_approval_request_result"]


class AgentSessionMessage(BaseModel):
    id: Optional[str] = None
    content: List[AgentSessionMessageContent]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]

    @property
    def output_text(self) -> str: ...


class AgentSessionMessageContent(Alias[Union[
    MessageContentResourceInputText,
    MessageContentResourceInputImage,
    MessageContentResourceOutputText,
]]):

    class MessageContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class MessageContentResourceInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]

    class MessageContentResourceOutputText(BaseModel):
        text: str
        type: Literal["output_text"]


class AgentSessionRequiresActionEvent(BaseModel):
    event_id: str
    session: AgentSession
    type: Literal["agent.session.requires_action"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentActiveEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentClosedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"]
    obfuscation: Optional[str] = None


class AgentSessionSubagentCreatedEvent(BaseModel):
    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.created"]
    obfuscation: Optional[str] = None


class AgentSessionTurnCancelledEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None


class AgentSessionTurnCompletedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None


class AgentSessionTurnContentPartAddedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnCreatedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = None


class AgentSessionTurnFailedEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.failed"]
    usage: Optional[TokenUsage] = None
    obfuscation: Optional[str] = None


class AgentSessionTurnInProgressEvent(BaseModel):
    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: Optional[str] = None


class AgentSessionTurnItemAddedEvent(BaseModel):
    event_id: str
    item: AgentSessionItem
    output_index: Optional[int] = None
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnItemDoneEvent(BaseModel):
    event_id: str
    item: AgentOutputItem
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnOutputTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: Optional[str] = None


class AgentSessionTurnOutputTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryPartAddedEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryPartDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Optional[Literal["incomplete"]] = None
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryTextDeltaEvent(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str] = None


class AgentSessionTurnReasoningSummaryTextDoneEvent(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: Optional[str] = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str] = None


class AgentText(BaseModel):
    format: TextFormat
    verbosity: Literal["low", "medium", "high"]


class AgentTextParam(TypedDict):
    format: Optional[TextFormatParam] = ...
    verbosity: Optional[Literal["low", "medium", "high"]] = ...


class AgentTool(Alias[Union[
    AgentToolResourceFunction,
    AgentToolResourceProgrammaticToolCalling,
    AgentToolResourceMcp,
    AgentToolResourceWebSearch,
    AgentToolResourceComputerUse,
    AgentToolResourceAutomations,
]]):

    class AgentToolResourceFunction(BaseModel):
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool] = Wire("async", None)

    class AgentToolResourceProgrammaticToolCalling(BaseModel):
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class AgentToolResourceMcp(BaseModel):
        allowed_tools: Optional[List[str]] = None
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str] = None
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: McpTransport
        type: Literal["mcp"]

    class AgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    class AgentToolResourceWebSearch(BaseModel):
        allowed_domains: Optional[List[str]] = None
        context_size: Literal["low", "medium", "high"]
        location: Optional[AgentToolResourceWebSearchLocation] = None
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

    class AgentToolResourceComputerUse(BaseModel):
        include_screenshots: bool
        type: Literal["computer_use"]

    class AgentToolResourceAutomations(BaseModel):
        type: Literal["automations"]


class AgentToolParam(Alias[Union[
    AgentToolConfigParamFunction,
    AgentToolConfigParamToolSearch,
    AgentToolConfigParamProgrammaticToolCalling,
    AgentToolConfigParamMcp,
    AgentToolConfigParamWebSearch,
    AgentToolConfigParamComputerUse,
    AgentToolConfigParamAutomations,
]]):

    class AgentToolConfigParamFunction(TypedDict):
        async_: bool = Key("async", ...)
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        defer_loading: bool = ...

    class AgentToolConfigParamToolSearch(TypedDict):
        type: Literal["tool_search"]

    class AgentToolConfigParamProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]
        enabled: bool = ...

    class AgentToolConfigParamMcp(TypedDict):
        server_label: str
        transport: McpTransportParam
        type: Literal["mcp"]
        allowed_tools: Optional[Sequence[str]] = ...
        connection_origin: Optional[Literal["service", "environment"]] = ...
        credential_id: Optional[str] = ...
        request_metadata: Optional[Dict[str, object]] = ...
        required: bool = ...

    class AgentToolConfigParamWebSearchLocation(TypedDict):
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...

    class AgentToolConfigParamWebSearch(TypedDict):
        type: Literal["web_search"]
        allowed_domains: Optional[Sequence[str]] = ...
        context_size: Optional[Literal["low", "medium", "high"]] = ...
        location: Optional[AgentToolConfigParamWebSearchLocation] = ...
        mode: Optional[Literal["disabled", "cached", "live"]] = ...

    class AgentToolConfigParamComputerUse(TypedDict):
        type: Literal["computer_use"]
        include_screenshots: bool = ...

    class AgentToolConfigParamAutomations(TypedDict):
        type: Literal["automations"]


class AgentUpdateParams(Call):

    class Compaction(TypedDict):
        async_: Optional[bool] = Wire("async", ...)

    class Experimental(TypedDict):
        time_awareness: bool = ...


class AgentWaitForSubagentsCallItem(BaseModel):
    id: str
    recipient_agent_ids: List[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItem(BaseModel):
    id: str
    action: Optional[WebSearchAction] = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]


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


class InputContent(Alias[Union[InputContentResourceInputText, InputContentResourceInputImage]]):

    class InputContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class InputContentResourceInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]


class InputContentParam(Alias[Union[InputContentParamInputText, InputContentParamInputImage]]):

    class InputContentParamInputText(TypedDict):
        text: str
        type: Literal["input_text"]

    class InputContentParamInputImage(TypedDict):
        image_url: str
        type: Literal["input_image"]


class McpTransport(Alias[Union[McpTransportResourceHTTP, McpTransportResourceStdio]]):

    class McpTransportResourceHTTP(BaseModel):
        server_url: str
        type: Literal["http"]

    class McpTransportResourceStdio(BaseModel):
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        type: Literal["stdio"]


class McpTransportParam(Alias[Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]]):

    class McpTransportConfigParamHTTP(TypedDict):
        server_url: str
        type: Literal["http"]
        authorization: Optional[str] = ...
        headers: Optional[Dict[str, str]] = ...

    class McpTransportConfigParamStdio(TypedDict):
        command: str
        cwd: str
        type: Literal["stdio"]
        args: Optional[Sequence[str]] = ...
        env: Optional[Dict[str, str]] = ...
        env_vars: Optional[Sequence[str]] = ...


class MultiAgentConfig(BaseModel):
    enabled: bool
    max_concurrent_subagents: Optional[int] = None


class MultiAgentConfigParam(TypedDict):
    enabled: bool
    max_concurrent_subagents: int = ...


class OutputText(BaseModel):
    text: str
    type: Literal["output_text"]


class PersistedAgentTool(Alias[Union[
    PersistedAgentToolResourceFunction,
    PersistedAgentToolResourceToolSearch,
    PersistedAgentToolResourceProgrammaticToolCalling,
    PersistedAgentToolResourceMcp,
    PersistedAgentToolResourceWebSearch,
    PersistedAgentToolResourceComputerUse,
    PersistedAgentToolResourceAutomations,
]]):

    class PersistedAgentToolResourceFunction(BaseModel):
        defer_loading: bool
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        async_: Optional[bool] = Wire("async", None)

    class PersistedAgentToolResourceToolSearch(BaseModel):
        type: Literal["tool_search"]

    class PersistedAgentToolResourceProgrammaticToolCalling(BaseModel):
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class PersistedAgentToolResourceMcp(BaseModel):
        allowed_tools: Optional[List[str]] = None
        connection_origin: Literal["service", "environment"]
        credential_id: Optional[str] = None
        request_metadata: Dict[str, object]
        required: bool
        server_label: str
        transport: PersistedMcpTransport
        type: Literal["mcp"]

    class PersistedAgentToolResourceWebSearchLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    class PersistedAgentToolResourceWebSearch(BaseModel):
        allowed_domains: Optional[List[str]] = None
        context_size: Literal["low", "medium", "high"]
        location: Optional[PersistedAgentToolResourceWebSearchLocation] = None
        mode: Literal["disabled", "cached", "live"]
        type: Literal["web_search"]

    class PersistedAgentToolResourceComputerUse(BaseModel):
        include_screenshots: bool
        type: Literal["computer_use"]

    class PersistedAgentToolResourceAutomations(BaseModel):
        type: Literal["automations"]


class PersistedAgentToolParam(Alias[Union[
    PersistedAgentToolConfigParamFunction,
    PersistedAgentToolConfigParamToolSearch,
    PersistedAgentToolConfigParamProgrammaticToolCalling,
    PersistedAgentToolConfigParamMcp,
    PersistedAgentToolConfigParamWebSearch,
    PersistedAgentToolConfigParamComputerUse,
    PersistedAgentToolConfigParamAutomations,
]]):

    class PersistedAgentToolConfigParamFunction(TypedDict):
        async_: bool = Key("async", ...)
        description: str
        name: str
        parameters: Dict[str, object]
        type: Literal["function"]
        defer_loading: bool = ...

    class PersistedAgentToolConfigParamToolSearch(TypedDict):
        type: Literal["tool_search"]

    class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict):
        type: Literal["programmatic_tool_calling"]
        enabled: bool = ...

    class PersistedAgentToolConfigParamMcp(TypedDict):
        server_label: str
        transport: PersistedMcpTransportParam
        type: Literal["mcp"]
        allowed_tools: Optional[Sequence[str]] = ...
        connection_origin: Optional[Literal["service", "environment"]] = ...
        credential_id: Optional[str] = ...
        request_metadata: Optional[Dict[str, object]] = ...
        required: bool = ...

    class PersistedAgentToolConfigParamWebSearchLocation(TypedDict):
        city: Optional[str] = ...
        country: Optional[str] = ...
        region: Optional[str] = ...
        timezone: Optional[str] = ...

    class PersistedAgentToolConfigParamWebSearch(TypedDict):
        type: Literal["web_search"]
        allowed_domains: Optional[Sequence[str]] = ...
        context_size: Optional[Literal["low", "medium", "high"]] = ...
        location: Optional[PersistedAgentToolConfigParamWebSearchLocation] = ...
        mode: Optional[Literal["disabled", "cached", "live"]] = ...

    class PersistedAgentToolConfigParamComputerUse(TypedDict):
        type: Literal["computer_use"]
        include_screenshots: bool = ...

    class PersistedAgentToolConfigParamAutomations(TypedDict):
        type: Literal["automations"]


class PersistedMcpTransport(Alias[Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio]]):

    class PersistedMcpTransportResourceHTTP(BaseModel):
        headers: Dict[str, str]
        server_url: str
        type: Literal["http"]

    class PersistedMcpTransportResourceStdio(BaseModel):
        args: List[str]
        command: str
        cwd: str
        env_vars: List[str]
        type: Literal["stdio"]


class PersistedMcpTransportParam(Alias[Union[
    PersistedMcpTransportConfigParamHTTP,
    PersistedMcpTransportConfigParamStdio,
]]):

    class PersistedMcpTransportConfigParamHTTP(TypedDict):
        server_url: str
        type: Literal["http"]
        headers: Optional[Dict[str, str]] = ...

    class PersistedMcpTransportConfigParamStdio(TypedDict):
        command: str
        cwd: str
        type: Literal["stdio"]
        args: Optional[Sequence[str]] = ...
        env_vars: Optional[Sequence[str]] = ...


class SessionError(BaseModel):
    code: Optional[str] = None
    message: str
    param: Optional[str] = None
    type: str


class SessionTurnError(BaseModel):
    code: Literal[
        "context_length_exceeded",
        "max_output_tokens",
        "session_budget_exceeded",
        "usage_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_not_active",
        "credit_balance_exhausted",
        "rate_limit_exceeded",
        "flex_unavailable",
        "server_overloaded",
        "cyber_policy",
        "misalignment_policy_violation",
        "connection_failed",
        "server_error",
        "authentication_error",
        "invalid_request",
        "resource_not_found",
        "sandbox_error",
        "executor_version_incompatible",
        "active_turn_not_steerable",
        "request_timeout",
        "internal_error",
    ]
    message: str


class SetupCommandParam(TypedDict):
    command: str
    cwd: Optional[str] = ...


class Subagent(BaseModel):
    id: str
    closed_at: Optional[int] = None
    instructions: Optional[List[AgentContent]] = None
    name: Optional[str] = None
    object: Literal["agent.session.subagent"]
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


class SummaryText(BaseModel):
    text: str
    type: Literal["summary_text"]


class TextFormat(Alias[Union[TextFormatResourceText, TextFormatResourceJSONSchema]]):

    class TextFormatResourceText(BaseModel):
        type: Literal["text"]

    class TextFormatResourceJSONSchema(BaseModel):
        schema_: Dict[str, object] = Wire("schema")
        type: Literal["json_schema"]


class TextFormatParam(Alias[Union[TextFormatParamText, TextFormatParamJSONSchema]]):

    class TextFormatParamText(TypedDict):
        type: Literal["text"]

    class TextFormatParamJSONSchema(TypedDict):
        schema: Dict[str, object]
        type: Literal["json_schema"]


class TokenUsage(BaseModel):
    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int

    class InputTokensDetails(BaseModel):
        cached_tokens: int

    class OutputTokensDetails(BaseModel):
        reasoning_tokens: int


class WebSearchAction(Alias[Union[
    WebSearchActionResourceSearch,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceFindInPage,
    WebSearchActionResourceOther,
]]):

    class WebSearchActionResourceSearch(BaseModel):
        queries: Optional[List[str]] = None
        query: Optional[str] = None
        type: Literal["search"]

    class WebSearchActionResourceOpenPage(BaseModel):
        type: Literal["open_page"]
        url: Optional[str] = None

    class WebSearchActionResourceFindInPage(BaseModel):
        pattern: Optional[str] = None
        type: Literal["find_in_page"]
        url: Optional[str] = None

    class WebSearchActionResourceOther(BaseModel):
        type: Literal["other"]
