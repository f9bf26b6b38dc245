"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionToolMessageParam"]


class ChatCompletionToolMessageParam(TypedDict, total=False):
    """What a tool gave."""
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    role: Required[Literal["tool"]]
    tool_call_id: Required[str]
    """Which call this answers."""
