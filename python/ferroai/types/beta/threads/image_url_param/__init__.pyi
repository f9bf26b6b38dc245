"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageURLParam"]


class ImageURLParam(TypedDict, total=False):
    url: Required[str]
    """A JPEG, PNG, GIF or WebP."""
    detail: Literal["auto", "low", "high"]
    """How closely it is looked at: `low` costs fewer tokens; `auto` unless given."""
