"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCommandExecutionItem"]


class AgentCommandExecutionItem(BaseModel):
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
    """The turn it belongs to."""
    type: Literal["command_execution"]
