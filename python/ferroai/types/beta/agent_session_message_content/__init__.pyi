"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "AgentSessionMessageContent",
    "MessageContentResourceInputImage",
    "MessageContentResourceInputText",
    "MessageContentResourceOutputText",
]


AgentSessionMessageContent: TypeAlias = Union[
    MessageContentResourceInputText,
    MessageContentResourceInputImage,
    MessageContentResourceOutputText,
]
"""Text, or an image of the user's."""

class MessageContentResourceInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class MessageContentResourceInputImage(BaseModel):
    image_url: str
    """An address, or the image itself as a `data:` URL."""
    type: Literal["input_image"]

class MessageContentResourceOutputText(BaseModel):
    text: str
    type: Literal["output_text"]
