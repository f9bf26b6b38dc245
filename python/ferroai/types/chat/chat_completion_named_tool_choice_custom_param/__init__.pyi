"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionNamedToolChoiceCustomParam", "Custom"]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict, total=False):
    """Makes the model call this tool of yours."""
    custom: Required[Custom]
    type: Required[Literal["custom"]]

class Custom(TypedDict, total=False):
    name: Required[str]
