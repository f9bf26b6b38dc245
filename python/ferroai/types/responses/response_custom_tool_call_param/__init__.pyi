"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["Caller", "CallerDirect", "CallerProgram", "ResponseCustomToolCallParam"]


_ResponseCustomToolCallParamReservedKeywords = TypedDict("_ResponseCustomToolCallParamReservedKeywords", {"async": bool}, total=False)

class ResponseCustomToolCallParam(_ResponseCustomToolCallParamReservedKeywords, total=False):
    """A call of a tool of yours."""
    call_id: Required[str]
    """Give it back with the result."""
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: str
    caller: Optional[Caller]
    namespace: str
    """The group of tools it belongs to."""

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    """The program that made the call, by its `call_id`."""
    type: Required[Literal["program"]]

Caller: TypeAlias = Union[CallerDirect, CallerProgram]
