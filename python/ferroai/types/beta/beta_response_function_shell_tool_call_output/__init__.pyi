"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Agent",
    "BetaResponseFunctionShellToolCallOutput",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    """What commands came to."""
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    max_output_length: Optional[int] = None
    """As the call had it."""
    output: List[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    """Id of who made it."""

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

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
