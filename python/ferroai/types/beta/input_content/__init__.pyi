"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["InputContent", "InputContentResourceInputImage", "InputContentResourceInputText"]


InputContent: TypeAlias = Union[InputContentResourceInputText, InputContentResourceInputImage]

class InputContentResourceInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class InputContentResourceInputImage(BaseModel):
    image_url: str
    type: Literal["input_image"]
