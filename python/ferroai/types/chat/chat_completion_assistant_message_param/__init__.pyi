"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.chat.chat_completion_content_part_refusal_param import ChatCompletionContentPartRefusalParam
from ferroai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam
from ferroai.types.chat.chat_completion_message_tool_call_union_param import ChatCompletionMessageToolCallUnionParam

__all__ = ["Audio", "ChatCompletionAssistantMessageParam", "ContentArrayOfContentPart", "FunctionCall"]


class ChatCompletionAssistantMessageParam(TypedDict, total=False):
    role: Required[Literal["assistant"]]
    audio: Optional[Audio]
    content: Optional[Union[str, Iterable[ContentArrayOfContentPart]]]
    function_call: Optional[FunctionCall]
    name: str
    refusal: Optional[str]
    tool_calls: Iterable[ChatCompletionMessageToolCallUnionParam]

class Audio(TypedDict, total=False):
    id: Required[str]

ContentArrayOfContentPart: TypeAlias = Union[ChatCompletionContentPartTextParam, ChatCompletionContentPartRefusalParam]

class FunctionCall(TypedDict, total=False):
    arguments: Required[str]
    name: Required[str]
