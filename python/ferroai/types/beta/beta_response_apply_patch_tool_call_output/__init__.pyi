"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseApplyPatchToolCallOutput", "Caller", "CallerDirect", "CallerProgram"]


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    """What a change of a file came to."""
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    """Id of who made it."""
    output: Optional[str] = None

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
