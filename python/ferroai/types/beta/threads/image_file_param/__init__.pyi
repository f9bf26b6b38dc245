"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ImageFileParam"]


class ImageFileParam(TypedDict, total=False):
    file_id: Required[str]
    """Upload it with the purpose `vision` if its content is to be read again."""
    detail: Literal["auto", "low", "high"]
    """How closely it is looked at: `low` costs fewer tokens; `auto` unless given."""
