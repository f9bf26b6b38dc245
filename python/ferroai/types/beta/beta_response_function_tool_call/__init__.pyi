"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["Agent", "BetaResponseFunctionToolCall", "Caller", "CallerDirect", "CallerProgram"]


class BetaResponseFunctionToolCall(BaseModel):
    """A call of one of your functions."""
    arguments: str
    """JSON text; check it, a model may write what the schema does not allow."""
    call_id: str
    """Give it back with the result."""
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    async_: Optional[bool] = Field(alias="async", default=None)
    caller: Optional[Caller] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

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
