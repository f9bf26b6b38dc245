"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    """As `FunctionToolParam`."""
    name: str
    type: Literal["function"]
    description: Optional[str] = None
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None
