"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.agent_close_subagent_call_item import AgentCloseSubagentCallItem
from ferroai.types.beta.agent_command_execution_item import AgentCommandExecutionItem
from ferroai.types.beta.agent_create_subagent_call_item import AgentCreateSubagentCallItem
from ferroai.types.beta.agent_function_call_item import AgentFunctionCallItem
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus
from ferroai.types.beta.agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
from ferroai.types.beta.agent_mcp_call_item import AgentMcpCallItem
from ferroai.types.beta.agent_reasoning_item import AgentReasoningItem
from ferroai.types.beta.agent_resume_subagent_call_item import AgentResumeSubagentCallItem
from ferroai.types.beta.agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
from ferroai.types.beta.agent_session_assistant_message import AgentSessionAssistantMessage
from ferroai.types.beta.agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
from ferroai.types.beta.agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentOutputItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
]


AgentOutputItem: TypeAlias = Union[
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
]
"""Something that the agent said or did."""

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
