"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentInterruptSubagentCallItem"]


class AgentInterruptSubagentCallItem(BaseModel):
    """A subagent is to leave its turn, but to stay."""
    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    """The turn it belongs to."""
    type: Literal["interrupt_subagent_call"]
