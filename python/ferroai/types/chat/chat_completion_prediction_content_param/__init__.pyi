"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionPredictionContentParam"]


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Text that much of the answer will repeat, such as a file to be changed a little."""
    content: Required[Union[str, Iterable[ChatCompletionContentPartTextParam]]]
    type: Required[Literal["content"]]
