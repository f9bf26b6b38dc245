"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Agent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    """All that a command wrote."""
    command_index: int
    """Which command of the call it is about, from 0."""
    item_id: str
    """The item it is about."""
    output: List[Output]
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.shell_call_output_content.done"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class OutputOutcomeTimeout(BaseModel):
    type: Literal["timeout"]

class OutputOutcomeExit(BaseModel):
    exit_code: int
    """What the process ended with."""
    type: Literal["exit"]

OutputOutcome: TypeAlias = Union[OutputOutcomeTimeout, OutputOutcomeExit]

class Output(BaseModel):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: Optional[str] = None
    """Id of who made it."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
