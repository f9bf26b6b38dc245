"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCloseSubagentCallItem"]


class AgentCloseSubagentCallItem(BaseModel):
    """A subagent is to be closed."""
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["close_subagent_call"]
