"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.chat.chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from ferroai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from ferroai.types.chat.chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = ["Audio", "ChatCompletionAssistantMessageParam", "ContentArrayOfContentPart", "FunctionCall"]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    """What the model said before."""
    role: Required[Literal["assistant"]]
    audio: Optional[Audio]
    content: Optional[Union[str, Iterable[ContentArrayOfContentPart]]]
    """May be left out when there are calls of tools."""
    function_call: Optional[FunctionCall]
    """Replaced by `tool_calls`."""
    name: str
    """Tells apart who has the same role; so with all messages."""
    refusal: Optional[str]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]

class Audio(TypedDict, total=False):
    """What it said before by voice, by the id of that sound."""
    id: Required[str]

ContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]

class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
