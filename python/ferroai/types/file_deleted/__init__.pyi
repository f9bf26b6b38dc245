"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FileDeleted"]


class FileDeleted(BaseModel):
    """That a file was deleted."""
    id: str
    deleted: bool
    object: Literal["file"]
