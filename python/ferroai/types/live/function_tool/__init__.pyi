"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FunctionTool"]


class FunctionTool(BaseModel):
    """A function that your program runs when the model doing the work asks for it."""
    name: str
    type: Literal["function"]
    description: Optional[str] = None
    parameters: Optional[Dict[str, object]] = None
    """A JSON schema."""
    strict: Optional[bool] = None
    """Whether arguments follow the schema to the letter."""
