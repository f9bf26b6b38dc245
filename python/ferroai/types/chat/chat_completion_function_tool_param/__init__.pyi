"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.shared_params.function_definition import FunctionDefinition

__all__ = ["ChatCompletionFunctionToolParam"]


class ChatCompletionFunctionToolParam(TypedDict, total=False):
    """A function that your program runs when the model asks for it."""
    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]
