"""What a session is told: words, results of functions, decisions."""

PACKAGE = "types.beta"

from ....beta.agents.sessions import AgentSessionInputMessageParam, InputContent, InputContentParam


class AgentBrowserAuthenticationCancelParam(TypedDict):
    """There will be no login."""
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationCancelParamParam(TypedDict):
    """There will be no login."""
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


class AgentBrowserAuthenticationSubmitParam(TypedDict):
    """Values for a login, at most 120 KiB as JSON."""
    action: Literal["submit"]
    fields: Iterable[Field]
    """Up to 6."""
    type: Literal["browser_authentication"]
    selected_option: Optional[str] = ...
    """The way of logging in that was chosen; needed where there are some to choose from."""

    class Field(TypedDict):
        field_id: str
        """From the required action."""
        value: str


class AgentBrowserAuthenticationSubmitParamParam(Like[AgentBrowserAuthenticationSubmitParam]): ...


class AgentBrowserOriginAccessParam(TypedDict):
    """Whether the browser may visit a site."""
    decision: Literal["approve", "deny", "cancel"]
    """`cancel` puts the question aside without leave."""
    type: Literal["browser_origin_access"]


class AgentBrowserOriginAccessParamParam(TypedDict):
    """Whether the browser may visit a site."""
    decision: Literal["approve", "deny", "cancel"]
    """`cancel` puts the question aside without leave."""
    type: Literal["browser_origin_access"]


class AgentFunctionCallOutput(Alias[Union[str, List[InputContent]]]):
    """What a function gave: text, or texts and images."""


class AgentFunctionCallOutputParam(Alias[Union[str, Iterable[InputContentParam]]]):
    """What a function gave: text, or texts and images."""

    class InputContentParamInputText(TypedDict):
        text: str
        type: Literal["input_text"]

    class InputContentParamInputImage(TypedDict):
        image_url: str
        """An address, or the image itself as a `data:` URL."""
        type: Literal["input_image"]


class AgentSessionInputParam(Alias[Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]]):
    """Something said to a session."""

    class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict):
        decision: Literal["approve", "deny", "cancel"]
        """`cancel` puts the question aside; the turn goes on."""
        type: Literal["mcp_tool_call"]

    class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
        """Whether a call of an MCP server's tool may be made."""
        request_id: str
        """From the required action."""
        response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
        type: Literal["agent.session.input.mcp_approval_request_result"]

    SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
        AgentBrowserAuthenticationSubmitParamParam,
        AgentBrowserAuthenticationCancelParamParam,
        AgentBrowserOriginAccessParamParam,
    ]

    class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
        """A login, or whether a site may be visited."""
        request_id: str
        """From the required action."""
        response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
        type: Literal["agent.session.input.computer_use_approval_request_result"]

    class SessionInputParamAgentSessionInputMessage(TypedDict):
        """Words of the user, which begin a turn."""
        input: Iterable[AgentSessionInputMessageParam]
        type: Literal["agent.session.input.message"]

    class SessionInputParamAgentSessionInputCancel(TypedDict):
        """The turn under way is to stop."""
        type: Literal["agent.session.input.cancel"]

    class SessionInputParamAgentSessionInputToolResult(TypedDict):
        """What a function of yours gave."""
        call_id: str
        success: bool
        turn_id: str
        type: Literal["agent.session.input.tool_result"]
        error: Optional[str] = ...
        """What went wrong, without `success`."""
        output: Optional[AgentFunctionCallOutputParam] = ...
        """What it gave, with `success`."""
