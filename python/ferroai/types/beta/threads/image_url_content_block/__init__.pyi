"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.threads.image_url import ImageURL

__all__ = ["ImageURLContentBlock"]


class ImageURLContentBlock(BaseModel):
    """An image at an address."""
    image_url: ImageURL
    type: Literal["image_url"]
