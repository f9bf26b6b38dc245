"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_content import AgentContent
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCreateSubagentCallItem"]


class AgentCreateSubagentCallItem(BaseModel):
    id: str
    agent_id: str
    content: List[AgentContent]
    model: Optional[str] = None
    reasoning_effort: Optional[str] = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"]
