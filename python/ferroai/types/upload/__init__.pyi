"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.file_object import FileObject

__all__ = ["Upload"]


class Upload(BaseModel):
    """An upload in parts."""
    id: str
    bytes: int
    """How long the whole file is to be."""
    created_at: int
    expires_at: int
    """Unix time in seconds: until then it must be completed."""
    filename: str
    object: Literal["upload"]
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    file: Optional[FileObject] = None
    """The file, when the upload is completed."""
