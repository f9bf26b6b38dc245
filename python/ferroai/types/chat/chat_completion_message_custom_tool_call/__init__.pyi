"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ChatCompletionMessageCustomToolCall", "Custom"]


class ChatCompletionMessageCustomToolCall(BaseModel):
    """A call of a tool of yours."""
    id: str
    custom: Custom
    type: Literal["custom"]

class Custom(BaseModel):
    input: str
    name: str
