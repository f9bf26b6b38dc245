"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypeAlias

from ferroai.types.chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ferroai.types.shared_params.function_definition import FunctionDefinition as FunctionDefinition

__all__ = ["ChatCompletionToolParam", "FunctionDefinition"]


ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
