"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "ResponseShellCallOutputContentDoneEvent",
]


class ResponseShellCallOutputContentDoneEvent(BaseModel):
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
