"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionMessageFunctionToolCallParam", "Function"]


class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A call of one of your functions."""
    id: Required[str]
    function: Required[Function]
    type: Required[Literal["function"]]

class Function(TypedDict, total=False):
    arguments: Required[str]
    """JSON; check it, a model may write what the schema does not allow."""
    name: Required[str]
