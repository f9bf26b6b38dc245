"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai.types.chat.chat_completion_message_function_tool_call import (
    ChatCompletionMessageFunctionToolCall,
    Function,
)

__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A call of one of your functions, with its arguments read."""
    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]

class ParsedFunction(Function):
    parsed_arguments: Optional[object] = None
