"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ImageURL"]


class ImageURL(BaseModel):
    url: str
    """A JPEG, PNG, GIF or WebP."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely it is looked at: `low` costs fewer tokens; `auto` unless given."""
