"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaFunctionToolParam"]


_BetaFunctionToolParamReservedKeywords = TypedDict("_BetaFunctionToolParamReservedKeywords", {"async": bool}, total=False)

class BetaFunctionToolParam(_BetaFunctionToolParamReservedKeywords, total=False):
    """A function of yours the model may call."""
    name: Required[str]
    parameters: Required[Optional[Dict[str, object]]]
    """JSON Schema of the arguments."""
    strict: Required[Optional[bool]]
    """Whether arguments must follow the schema exactly."""
    type: Required[Literal["function"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    defer_loading: bool
    """Whether it is only looked for when it is needed."""
    description: Optional[str]
    output_schema: Optional[Dict[str, object]]
    """A JSON schema of what it gives."""
