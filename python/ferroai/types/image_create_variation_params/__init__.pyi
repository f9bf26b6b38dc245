"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import FileTypes
from ferroai.types.image_model import ImageModel

__all__ = ["ImageCreateVariationParams"]


class ImageCreateVariationParams(TypedDict, total=False):
    """Keyword parameters of `images.create_variation`."""
    image: Required[FileTypes]
    """A square PNG of less than 4 MB."""
    model: Optional[Union[str, ImageModel]]
    n: Optional[int]
    """How many to make, 1 to 10."""
    response_format: Optional[Literal["url", "b64_json"]]
    """Whether images come as addresses, good for an hour, or in the answer."""
    size: Optional[Literal["256x256", "512x512", "1024x1024"]]
    """Width x height in pixels."""
    user: str
    """A stable, anonymous id of your end user."""
