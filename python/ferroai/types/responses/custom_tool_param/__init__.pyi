"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]


_CustomToolParamReservedKeywords = TypedDict("_CustomToolParamReservedKeywords", {"async": bool}, total=False)

class CustomToolParam(_CustomToolParamReservedKeywords, total=False):
    """A tool of yours that takes a text instead of JSON."""
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    defer_loading: bool
    """Whether it is only looked for when it is needed."""
    description: str
    format: CustomToolInputFormat
    """Any text unless given; or one that follows a grammar."""
