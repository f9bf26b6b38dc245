"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ChatCompletionMessageFunctionToolCall", "Function"]


class ChatCompletionMessageFunctionToolCall(BaseModel):
    """A call of one of your functions."""
    id: str
    function: Function
    type: Literal["function"]

class Function(BaseModel):
    arguments: str
    """JSON; check it, a model may write what the schema does not allow."""
    name: str
