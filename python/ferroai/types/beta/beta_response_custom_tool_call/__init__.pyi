"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["Agent", "BetaResponseCustomToolCall", "Caller", "CallerDirect", "CallerProgram"]


class BetaResponseCustomToolCall(BaseModel):
    """A call of a tool of yours."""
    call_id: str
    """Give it back with the result."""
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    async_: Optional[bool] = Field(alias="async", default=None)
    caller: Optional[Caller] = None
    namespace: Optional[str] = None
    """The group of tools it belongs to."""

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
