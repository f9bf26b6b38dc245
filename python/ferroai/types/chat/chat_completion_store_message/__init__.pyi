"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import TypeAlias

from ferroai.types.chat.chat_completion_content_part_image import ChatCompletionContentPartImage
from ferroai.types.chat.chat_completion_content_part_text import ChatCompletionContentPartText
from ferroai.types.chat.chat_completion_message import ChatCompletionMessage

__all__ = ["ChatCompletionStoreMessage", "ChatCompletionStoreMessageContentPart"]


class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored completion."""
    id: str
    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]] = None
    """Only when the message was given in parts."""

ChatCompletionStoreMessageContentPart: TypeAlias = Union[ChatCompletionContentPartText, ChatCompletionContentPartImage]
