"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseApplyPatchToolCallOutput"]


class ResponseApplyPatchToolCallOutput(BaseModel):
    """What a change of a file came to."""
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    output: Optional[str] = None

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]

Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]
