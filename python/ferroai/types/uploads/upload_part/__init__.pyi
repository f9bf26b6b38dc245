"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["UploadPart"]


class UploadPart(BaseModel):
    """A part of an upload."""
    id: str
    created_at: int
    object: Literal["upload.part"]
    upload_id: str
