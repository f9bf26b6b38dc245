"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentOutputCommandExecutionOutputDeltaEvent"]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """A command has written something."""
    delta: str
    event_id: str
    item_id: str
    output_index: int
    """Where in the output of the turn the command stands."""
    session_id: str
    turn_id: Optional[str] = None
    type: Literal["agent.output.command_execution_output.delta"]
    obfuscation: Optional[str] = None
