"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Function", "FunctionToolCall"]


class FunctionToolCall(BaseModel):
    """A function of yours that was called."""
    id: str
    function: Function
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    """JSON, as the model wrote it."""
    name: str
    output: Optional[str] = None
    """Absent until it was handed in."""
