"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.response_container_reference import ResponseContainerReference
from ferroai.types.responses.response_local_environment import ResponseLocalEnvironment

__all__ = ["Action", "Caller", "CallerDirect", "CallerProgram", "Environment", "ResponseFunctionShellToolCall"]


class ResponseFunctionShellToolCall(BaseModel):
    """Commands that the model wants run."""
    id: str
    action: Action
    call_id: str
    """Give it back with the result."""
    environment: Optional[Environment] = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"]
    caller: Optional[Caller] = None
    created_by: Optional[str] = None
    """Id of who made it."""

class Action(BaseModel):
    commands: List[str]
    max_output_length: Optional[int] = None
    """Characters of output that are kept, of both streams together."""
    timeout_ms: Optional[int] = None
    """Milliseconds the commands may take."""

Environment: TypeAlias = Optional[Union[ResponseLocalEnvironment, ResponseContainerReference]]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    """The program that made the call, by its `call_id`."""
    type: Literal["program"]

Caller: TypeAlias = Optional[Union[CallerDirect, CallerProgram]]
