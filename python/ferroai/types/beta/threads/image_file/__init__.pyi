"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ImageFile"]


class ImageFile(BaseModel):
    file_id: str
    """Upload it with the purpose `vision` if its content is to be read again."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely it is looked at: `low` costs fewer tokens; `auto` unless given."""
