"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Function", "RequiredActionFunctionToolCall"]


class RequiredActionFunctionToolCall(BaseModel):
    """A function of yours that the assistant wants called."""
    id: str
    """To be given back with the output."""
    function: Function
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    """JSON, as the model wrote it."""
    name: str
