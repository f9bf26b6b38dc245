"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.shared.metadata import Metadata

__all__ = ["ExpiresAfter", "FileCounts", "VectorStore"]


class VectorStore(BaseModel):
    """Files made searchable by meaning."""
    id: str
    created_at: int
    file_counts: FileCounts
    last_active_at: Optional[int] = None
    """Unix time in seconds."""
    metadata: Optional[Metadata] = None
    name: str
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    usage_bytes: int
    """How much room they take."""
    expires_after: Optional[ExpiresAfter] = None
    expires_at: Optional[int] = None

class FileCounts(BaseModel):
    cancelled: int
    completed: int
    failed: int
    in_progress: int
    total: int

class ExpiresAfter(BaseModel):
    anchor: Literal["last_active_at"]
    """What the time is counted from."""
    days: int
