"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "ResponseApplyPatchToolCall",
]


class ResponseApplyPatchToolCall(BaseModel):
    """A change of a file that the model asks for."""
    id: str
    call_id: str
    """Give it back with the result."""
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    """Id of who made it."""

class OperationCreateFile(BaseModel):
    diff: str
    path: str
    type: Literal["create_file"]

class OperationDeleteFile(BaseModel):
    path: str
    type: Literal["delete_file"]

class OperationUpdateFile(BaseModel):
    diff: str
    path: str
    type: Literal["update_file"]

Operation: TypeAlias = Union[OperationCreateFile, OperationDeleteFile, OperationUpdateFile]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]
