"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.chat.chat_completion_content_part_param import ChatCompletionContentPartParam

__all__ = ["ChatCompletionUserMessageParam"]


class ChatCompletionUserMessageParam(TypedDict, total=False):
    """What the user says or shows."""
    content: Required[Union[str, Iterable[ChatCompletionContentPartParam]]]
    role: Required[Literal["user"]]
    name: str
