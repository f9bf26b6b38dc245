"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.custom_tool_input_format import CustomToolInputFormat
from pydantic import Field

__all__ = ["CustomTool"]


class CustomTool(BaseModel):
    """A tool of yours that takes a text instead of JSON."""
    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    async_: Optional[bool] = Field(alias="async", default=None)
    """Whether the model goes on while it works."""
    defer_loading: Optional[bool] = None
    """Whether it is only looked for when it is needed."""
    description: Optional[str] = None
    format: Optional[CustomToolInputFormat] = None
    """Any text unless given; or one that follows a grammar."""
