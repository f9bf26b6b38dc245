"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.vector_stores.file_batches import (
    AsyncFileBatches as AsyncFileBatches,
    FileBatches as FileBatches,
)
from ferroai.resources.vector_stores.files import AsyncFiles as AsyncFiles, Files as Files
from ferroai.resources.vector_stores.vector_stores import (
    AsyncVectorStores as AsyncVectorStores,
    VectorStores as VectorStores,
)

__all__ = ["AsyncFileBatches", "AsyncFiles", "AsyncVectorStores", "FileBatches", "Files", "VectorStores"]
