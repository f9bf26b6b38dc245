"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.beta_custom_tool_param import BetaCustomToolParam

__all__ = ["BetaNamespaceToolParam", "Tool", "ToolFunction"]


class BetaNamespaceToolParam(TypedDict, total=False):
    """Tools that belong together."""
    description: Required[str]
    name: Required[str]
    """Stands before those of the tools in calls, such as `crm`."""
    tools: Required[Iterable[Tool]]
    type: Required[Literal["namespace"]]

_ToolFunctionReservedKeywords = TypedDict("_ToolFunctionReservedKeywords", {"async": bool}, total=False)

class ToolFunction(_ToolFunctionReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    defer_loading: bool
    """Whether the model has to find it by searching for tools first."""
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]
    """JSON schema of the JSON that it gives."""
    parameters: Optional[object]
    strict: Optional[bool]

Tool: TypeAlias = Union[ToolFunction, BetaCustomToolParam]
