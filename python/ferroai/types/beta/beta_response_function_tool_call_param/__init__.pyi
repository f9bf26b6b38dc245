"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Agent", "BetaResponseFunctionToolCallParam", "Caller", "CallerDirect", "CallerProgram"]


_BetaResponseFunctionToolCallParamReservedKeywords = TypedDict("_BetaResponseFunctionToolCallParamReservedKeywords", {"async": bool}, total=False)

class BetaResponseFunctionToolCallParam(_BetaResponseFunctionToolCallParamReservedKeywords, total=False):
    """A call of one of your functions."""
    arguments: Required[str]
    """JSON text; check it, a model may write what the schema does not allow."""
    call_id: Required[str]
    """Give it back with the result."""
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: str
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""
    caller: Optional[Caller]
    namespace: str
    """The group of tools it belongs to."""
    status: Literal["in_progress", "completed", "incomplete"]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

Caller: TypeAlias = Union[CallerDirect, CallerProgram]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
