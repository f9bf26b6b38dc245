"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeFunctionTool"]


class RealtimeFunctionTool(BaseModel):
    """A function that your program runs when the model asks for it."""
    description: Optional[str] = None
    """When and how to call it, and what to tell the user meanwhile."""
    name: Optional[str] = None
    parameters: Optional[object] = None
    """A JSON schema."""
    type: Optional[Literal["function"]] = None
