"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["BetaFunctionTool"]


class BetaFunctionTool(BaseModel):
    """As `FunctionToolParam`."""
    name: str
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Field(alias="async", default=None)
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    output_schema: Optional[Dict[str, object]] = None
