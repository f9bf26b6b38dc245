"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionDeveloperMessageParam"]


class ChatCompletionDeveloperMessageParam(TypedDict, total=False):
    """What the model should heed, whatever users say; older models than o1 know it as the system's."""
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    role: Required[Literal["developer"]]
    name: str
