"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CodeInterpreterOutputImage", "Image"]


class CodeInterpreterOutputImage(BaseModel):
    """An image that code made."""
    index: int
    """Which of the outputs of the call it is."""
    type: Literal["image"]
    image: Optional[Image] = None

class Image(BaseModel):
    file_id: Optional[str] = None
