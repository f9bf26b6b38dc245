"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["VectorStoreFileDeleted"]


class VectorStoreFileDeleted(BaseModel):
    """That a file was taken out."""
    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]
