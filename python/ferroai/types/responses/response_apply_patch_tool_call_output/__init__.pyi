"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseApplyPatchToolCallOutput"]


class ResponseApplyPatchToolCallOutput(BaseModel):
    """What a change of a file came to."""
    id: str
    call_id: str
    """Ties a call to its output: both have the same."""
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
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
