"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.agent_close_subagent_call_item import AgentCloseSubagentCallItem
from ferroai.types.beta.agent_command_execution_item import AgentCommandExecutionItem
from ferroai.types.beta.agent_content import AgentContent
from ferroai.types.beta.agent_create_subagent_call_item import AgentCreateSubagentCallItem
from ferroai.types.beta.agent_function_call_item import AgentFunctionCallItem
from ferroai.types.beta.agent_function_call_output import AgentFunctionCallOutput
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus
from ferroai.types.beta.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
from ferroai.types.beta.agent_mcp_call_item import AgentMcpCallItem
from ferroai.types.beta.agent_reasoning_item import AgentReasoningItem
from ferroai.types.beta.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
from ferroai.types.beta.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
from ferroai.types.beta.agent_session_message import AgentSessionMessage
from ferroai.types.beta.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
from ferroai.types.beta.agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentMessageItemResource",
    "AgentSessionItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseApprovalRequestResultItemResource",
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "FunctionCallOutputItemResource",
]


AgentSessionItem: TypeAlias = Union[
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
]
"""Something that was said or done in a session."""

class FunctionCallOutputItemResource(BaseModel):
    """What a function of yours gave."""
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    error: Optional[str] = None
    """What went wrong, if it did."""
    output: Optional[AgentFunctionCallOutput] = None
    """What it gave, if nothing went wrong."""
    status: AgentFunctionCallStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["function_call_output"]

class AgentMessageItemResource(BaseModel):
    """What one agent told another."""
    id: str
    content: List[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    """The turn it belongs to."""
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
    """The turn it belongs to."""
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
    """The turn it belongs to."""
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
    """The turn it belongs to."""
    type: Literal["computer_use_approval_request_result"]
