"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.function_definition import FunctionDefinition

__all__ = ["ChatCompletionFunctionTool"]


class ChatCompletionFunctionTool(BaseModel):
    """As `ChatCompletionFunctionToolParam`."""
    function: FunctionDefinition
    type: Literal["function"]
