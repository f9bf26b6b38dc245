"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Generic, List, Optional, TypeVar

from ferroai.types.chat.chat_completion import ChatCompletion, Choice
from ferroai.types.chat.chat_completion_message import ChatCompletionMessage
from ferroai.types.chat.parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ContentType", "ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    """A completion whose messages were read as `ContentType`, the class that was asked for."""
    choices: List[ParsedChoice[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

ContentType = TypeVar("ContentType")

class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
    parsed: Optional[ContentType] = None
    """What `content` says; absent when there is none, or when nothing was to be read."""
    tool_calls: Optional[List[ParsedFunctionToolCall]] = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

class ParsedChoice(Choice, Generic[ContentType]):
    message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]
