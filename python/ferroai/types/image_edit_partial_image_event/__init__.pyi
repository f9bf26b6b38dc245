"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ImageEditPartialImageEvent"]


class ImageEditPartialImageEvent(BaseModel):
    """An image that is not finished."""
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    """From 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    type: Literal["image_edit.partial_image"]
