"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.agent_browser_authentication_cancel_param_param import (
    AgentBrowserAuthenticationCancelParamParam,
)
from ferroai.types.beta.agent_browser_authentication_submit_param_param import (
    AgentBrowserAuthenticationSubmitParamParam,
)
from ferroai.types.beta.agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam
from ferroai.types.beta.agent_function_call_output_param import AgentFunctionCallOutputParam
from ferroai.types.beta.agent_session_input_message_param import AgentSessionInputMessageParam

__all__ = [
    "AgentSessionInputParam",
    "SessionInputParamAgentSessionInputCancel",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMessage",
    "SessionInputParamAgentSessionInputToolResult",
]


AgentSessionInputParam: TypeAlias = Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]
"""Something said to a session."""

class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict, total=False):
    decision: Required[Literal["approve", "deny", "cancel"]]
    """`cancel` puts the question aside; the turn goes on."""
    type: Required[Literal["mcp_tool_call"]]

class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict, total=False):
    """Whether a call of an MCP server's tool may be made."""
    request_id: Required[str]
    """From the required action."""
    response: Required[SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]

SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]

class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict, total=False):
    """A login, or whether a site may be visited."""
    request_id: Required[str]
    """From the required action."""
    response: Required[SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse]
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]

class SessionInputParamAgentSessionInputMessage(TypedDict, total=False):
    """Words of the user, which begin a turn."""
    input: Required[Iterable[AgentSessionInputMessageParam]]
    type: Required[Literal["agent.session.input.message"]]

class SessionInputParamAgentSessionInputCancel(TypedDict, total=False):
    """The turn under way is to stop."""
    type: Required[Literal["agent.session.input.cancel"]]

class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    """What a function of yours gave."""
    call_id: Required[str]
    """Ties a call to its output: both have the same."""
    success: Required[bool]
    turn_id: Required[str]
    """The turn it belongs to."""
    type: Required[Literal["agent.session.input.tool_result"]]
    error: Optional[str]
    """What went wrong, without `success`."""
    output: Optional[AgentFunctionCallOutputParam]
    """What it gave, with `success`."""
