"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.vector_stores.file_batches import (
    AsyncFileBatches as AsyncFileBatches,
    AsyncFileBatchesWithRawResponse as AsyncFileBatchesWithRawResponse,
    AsyncFileBatchesWithStreamingResponse as AsyncFileBatchesWithStreamingResponse,
    FileBatches as FileBatches,
    FileBatchesWithRawResponse as FileBatchesWithRawResponse,
    FileBatchesWithStreamingResponse as FileBatchesWithStreamingResponse,
)
from ferroai.resources.vector_stores.files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
from ferroai.resources.vector_stores.vector_stores import (
    AsyncVectorStores as AsyncVectorStores,
    AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
    VectorStores as VectorStores,
    VectorStoresWithRawResponse as VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
)

__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]
