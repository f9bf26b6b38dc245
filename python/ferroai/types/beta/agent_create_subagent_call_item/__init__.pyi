"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_content import AgentContent
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCreateSubagentCallItem"]


class AgentCreateSubagentCallItem(BaseModel):
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
    """The turn it belongs to."""
    type: Literal["create_subagent_call"]
