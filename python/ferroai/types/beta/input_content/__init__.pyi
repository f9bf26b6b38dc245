"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]


InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]
"""Text or an image that an agent was given."""

class InputContentResourceInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class InputContentResourceInputImage(BaseModel):
    image_url: str
    """An address, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
