"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Function", "FunctionToolCall"]


class FunctionToolCall(BaseModel):
    id: str
    function: Function
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    name: str
    output: Optional[str] = None
