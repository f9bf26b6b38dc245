"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ExternalStorageDeleted"]


class ExternalStorageDeleted(BaseModel):
    """That a storage was disconnected."""
    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
