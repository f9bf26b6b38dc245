"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["ImageInputReferenceParam"]


class ImageInputReferenceParam(TypedDict, total=False):
    """A picture by one of two ways."""
    file_id: str
    image_url: str
    """A URL, or the picture itself as a data URL."""
