"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionNamedToolChoiceParam", "Function"]


class ChatCompletionNamedToolChoiceParam(TypedDict, total=False):
    """Makes the model call this function."""
    function: Required[Function]
    type: Required[Literal["function"]]

class Function(TypedDict, total=False):
    name: Required[str]
