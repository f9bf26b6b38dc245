"""The items of a session: messages, thoughts, calls of tools and what they gave."""

from ....beta.agents.sessions.inputs import AgentFunctionCallOutput


class Items(headers={"OpenAI-Beta": "agents=v1"}):
    """Look at what was said and done in a session."""

    @GET("/agents/sessions/{session_id}/items")
    def list(
        self,
        session_id: str,
        *,
        after: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AgentSessionItem]:
        """List the items of a session, but for those of its subagents.

        after: Id of the last thing of the page before.
        limit: How many things a page holds, 1 to 100; 20 unless given.
        order: By time of creation: `asc` oldest first, `desc` newest first.
        """


class AgentCloseSubagentCallItem(BaseModel, module="types.beta.agent_close_subagent_call_item"):
    """A subagent is to be closed."""
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["close_subagent_call"]


class AgentCommandExecutionItem(BaseModel, module="types.beta.agent_command_execution_item"):
    """A command that was run."""
    id: str
    command: str
    cwd: Optional[str] = None
    """Absent where it is not known."""
    duration_ms: Optional[int] = None
    exit_code: Optional[int] = None
    """Absent for what has not ended."""
    output: Optional[str] = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"]


class AgentContent(Alias[Union[OutputText, EncryptedContentResource]], module="types.beta.agent_content"):
    """Text that one agent hands another, or the same encrypted."""

    class EncryptedContentResource(BaseModel):
        encrypted_content: str
        type: Literal["encrypted_content"]


class AgentCreateSubagentCallItem(BaseModel, module="types.beta.agent_create_subagent_call_item"):
    """A subagent is to be made."""
    id: str
    agent_id: str
    """Of the agent that asks for it."""
    content: List[AgentContent]
    """What the new one is to do."""
    model: Optional[str] = None
    """For the new one, if one was asked for."""
    reasoning_effort: Optional[str] = None
    """For the new one, if one was asked for."""
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]


class AgentFunctionCallItem(BaseModel, module="types.beta.agent_function_call_item"):
    """A function of yours is to be called."""
    id: str
    arguments: object
    """As JSON has them: an object, most of the time."""
    call_id: str
    """To be given back with the result."""
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"]


class AgentFunctionCallStatus(Alias[Literal[
    "in_progress",
    "completed",
    "failed",
    "incomplete",
]], module="types.beta.agent_function_call_status"):
    """How far a call has come."""


class AgentInterruptSubagentCallItem(BaseModel, module="types.beta.agent_interrupt_subagent_call_item"):
    """A subagent is to leave its turn, but to stay."""
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["interrupt_subagent_call"]


class AgentMcpCallItem(BaseModel, module="types.beta.agent_mcp_call_item"):
    """A call of an MCP server's tool."""
    id: str
    arguments: object
    error: object
    """What the tool says went wrong, if anything."""
    name: str
    output: object
    server_label: str
    """As it is in the agent's tools."""
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"]


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
]], Like[AgentSessionItem], module="types.beta.agent_output_item"):
    """Something that the agent said or did."""
    del (
        AgentMessageItemResource,
        ComputerUseApprovalRequestResultItemResource,
        ComputerUseApprovalRequestResultItemResourceResponse,
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
        FunctionCallOutputItemResource,
    )


class AgentOutputItemStatus(Alias[Literal[
    "in_progress",
    "completed",
    "incomplete",
]], module="types.beta.agent_output_item_status"):
    """How far a message or a search has come."""


class AgentReasoningItem(BaseModel, module="types.beta.agent_reasoning_item"):
    """What is told of the model's thoughts."""
    id: str
    status: Optional[AgentOutputItemStatus] = None
    """Absent where it is not known."""
    summary: List[SummaryText]
    turn_id: str
    type: Literal["reasoning"]


class AgentResumeSubagentCallItem(BaseModel, module="types.beta.agent_resume_subagent_call_item"):
    """A closed subagent is to go on."""
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"]


class AgentSendSubagentInputCallItem(BaseModel, module="types.beta.agent_send_subagent_input_call_item"):
    """Something is said to another agent."""
    id: str
    content: List[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"]


class AgentSessionAssistantMessage(BaseModel, module="types.beta.agent_session_assistant_message"):
    """What the agent said."""
    id: str
    content: List[OutputText]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """`commentary` while it works, `final_answer` at the end."""
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["message"]


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
]], module="types.beta.agent_session_item"):
    """Something that was said or done in a session."""

    class FunctionCallOutputItemResource(BaseModel):
        """What a function of yours gave."""
        id: str
        call_id: str
        error: Optional[str] = None
        """What went wrong, if it did."""
        output: Optional[AgentFunctionCallOutput] = None
        """What it gave, if nothing went wrong."""
        status: AgentFunctionCallStatus
        turn_id: str
        type: Literal["function_call_output"]

    class AgentMessageItemResource(BaseModel):
        """What one agent told another."""
        id: str
        content: List[AgentContent]
        recipient_agent_id: str
        sender_agent_id: str
        turn_id: str
        type: Literal["agent_message"]

    class ComputerUseCallItemResourceOutput(BaseModel):
        image_url: str
        """A JPEG as a `data:` URL."""
        type: Literal["computer_screenshot"]

    class ComputerUseCallItemResource(BaseModel):
        """Something done in the browser."""
        id: str
        output: Optional[ComputerUseCallItemResourceOutput] = None
        """What was on the screen last; absent where that is not shown."""
        status: AgentFunctionCallStatus
        title: Optional[str] = None
        """What it was, in words of the model."""
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
        """The form, as in the session's `required_actions`."""
        credential_origin: Optional[str] = None
        fields: List[BrowserAuthenticationRequestItemResourceRequestField]
        options: List[BrowserAuthenticationRequestItemResourceRequestOption]
        reason: Optional[str] = None
        type: Literal["browser_authentication"]

    class BrowserAuthenticationRequestItemResource(BaseModel):
        """That a login was asked for; no values are in it."""
        id: str
        request: BrowserAuthenticationRequestItemResourceRequest
        request_id: str
        turn_id: str
        type: Literal["computer_use_approval_request"]

    class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(BaseModel):
        action: Literal["submit"]
        selected_option: Optional[str] = None
        """The way of logging in that was chosen, where there were some."""
        type: Literal["browser_authentication"]

    class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(BaseModel):
        action: Literal["cancel"]
        type: Literal["browser_authentication"]

    ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = Union[
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    ]

    class ComputerUseApprovalRequestResultItemResource(BaseModel):
        """That such a question was answered, which does not mean that it worked; no values are in it."""
        id: str
        request_id: str
        response: ComputerUseApprovalRequestResultItemResourceResponse
        turn_id: str
        type: Literal["computer_use_approval_request_result"]


class AgentSessionMessage(BaseModel, module="types.beta.agent_session_message"):
    """What the user or the agent said."""
    id: Optional[str] = None
    content: List[AgentSessionMessageContent]
    """Text or images of the user, text of the agent."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """`commentary` while it works, `final_answer` at the end; absent in what the user said."""
    role: Literal["user", "assistant"]
    status: AgentOutputItemStatus
    """What the user said is always `completed`."""
    turn_id: str
    type: Literal["message"]

    @property
    def output_text(self) -> str:
        """All that the agent said in it, as one text."""


class AgentSessionMessageContent(Alias[Union[
    MessageContentResourceInputText,
    MessageContentResourceInputImage,
    MessageContentResourceOutputText,
]], module="types.beta.agent_session_message_content"):
    """Text, or an image of the user's."""

    class MessageContentResourceInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class MessageContentResourceInputImage(BaseModel):
        image_url: str
        """An address, or the image itself as a `data:` URL."""
        type: Literal["input_image"]

    class MessageContentResourceOutputText(BaseModel):
        text: str
        type: Literal["output_text"]


class AgentWaitForSubagentsCallItem(BaseModel, module="types.beta.agent_wait_for_subagents_call_item"):
    """The agent waits for others."""
    id: str
    recipient_agent_ids: List[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"]


class AgentWebSearchCallItem(BaseModel, module="types.beta.agent_web_search_call_item"):
    """A search of the web."""
    id: str
    action: Optional[WebSearchAction] = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"]


class OutputText(BaseModel, module="types.beta.output_text"):
    text: str
    type: Literal["output_text"]


class SummaryText(BaseModel, module="types.beta.summary_text"):
    text: str
    type: Literal["summary_text"]


class WebSearchAction(Alias[Union[
    WebSearchActionResourceSearch,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceFindInPage,
    WebSearchActionResourceOther,
]], module="types.beta.web_search_action"):
    """A search, a page opened, or words looked for in a page."""

    class WebSearchActionResourceSearch(BaseModel):
        queries: Optional[List[str]] = None
        """Where there were several."""
        query: Optional[str] = None
        """Where there was one."""
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
