"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from pydantic import Field

__all__ = ["BetaFunctionTool"]


class BetaFunctionTool(BaseModel):
    """A function of yours the model may call."""
    name: str
    parameters: Optional[Dict[str, object]] = None
    """JSON Schema of the arguments."""
    strict: Optional[bool] = None
    """Whether arguments must follow the schema exactly."""
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
    async_: Optional[bool] = Field(alias="async", default=None)
    """Whether the model goes on while it works."""
    defer_loading: Optional[bool] = None
    """Whether it is only looked for when it is needed."""
    description: Optional[str] = None
    output_schema: Optional[Dict[str, object]] = None
    """A JSON schema of what it gives."""
