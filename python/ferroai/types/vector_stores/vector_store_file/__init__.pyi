"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.file_chunking_strategy import FileChunkingStrategy

__all__ = ["LastError", "VectorStoreFile"]


class VectorStoreFile(BaseModel):
    """A file of a vector store."""
    id: str
    created_at: int
    last_error: Optional[LastError] = None
    """Why it cannot be searched."""
    object: Literal["vector_store.file"]
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    usage_bytes: int
    """How much room it takes."""
    vector_store_id: str
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    chunking_strategy: Optional[FileChunkingStrategy] = None

class LastError(BaseModel):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str
