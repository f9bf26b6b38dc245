"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.threads.text import Text

__all__ = ["TextContentBlock"]


class TextContentBlock(BaseModel):
    text: Text
    type: Literal["text"]
