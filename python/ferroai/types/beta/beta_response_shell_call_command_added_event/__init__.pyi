"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseShellCallCommandAddedEvent"]


class BetaResponseShellCallCommandAddedEvent(BaseModel):
    """Another command is going to run."""
    command: str
    command_index: int
    """Which command of the call it is about, from 0."""
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.shell_call_command.added"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
