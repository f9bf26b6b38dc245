"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Function", "FunctionToolCallDelta"]


class FunctionToolCallDelta(BaseModel):
    """What has come to the call of a function."""
    index: int
    """Which of the calls of the step it is."""
    type: Literal["function"]
    id: Optional[str] = None
    function: Optional[Function] = None

class Function(BaseModel):
    arguments: Optional[str] = None
    """The next piece of the JSON."""
    name: Optional[str] = None
    output: Optional[str] = None
    """Absent until it was handed in."""
