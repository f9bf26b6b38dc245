"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]


class ChatCompletionMessageCustomToolCallParam(TypedDict, total=False):
    """A call of a tool of yours."""
    id: Required[str]
    custom: Required[Custom]
    type: Required[Literal["custom"]]

class Custom(TypedDict, total=False):
    input: Required[str]
    name: Required[str]
