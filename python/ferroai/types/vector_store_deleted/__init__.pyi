"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["VectorStoreDeleted"]


class VectorStoreDeleted(BaseModel):
    """That a vector store was deleted."""
    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]
