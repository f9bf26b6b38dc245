"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]


_CustomToolParamReservedKeywords = TypedDict("_CustomToolParamReservedKeywords", {"async": bool}, total=False)

class CustomToolParam(_CustomToolParamReservedKeywords, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    defer_loading: bool
    description: str
    format: CustomToolInputFormat
