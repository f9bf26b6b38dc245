"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.vector_stores.file_batch_create_params import FileBatchCreateParams as FileBatchCreateParams
from ferroai.types.vector_stores.file_batch_list_files_params import (
    FileBatchListFilesParams as FileBatchListFilesParams,
)
from ferroai.types.vector_stores.file_content_response import FileContentResponse as FileContentResponse
from ferroai.types.vector_stores.file_create_params import FileCreateParams as FileCreateParams
from ferroai.types.vector_stores.file_list_params import FileListParams as FileListParams
from ferroai.types.vector_stores.file_update_params import FileUpdateParams as FileUpdateParams
from ferroai.types.vector_stores.vector_store_file import VectorStoreFile as VectorStoreFile
from ferroai.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch as VectorStoreFileBatch
from ferroai.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted as VectorStoreFileDeleted

__all__ = [
    "FileBatchCreateParams",
    "FileBatchListFilesParams",
    "FileContentResponse",
    "FileCreateParams",
    "FileListParams",
    "FileUpdateParams",
    "VectorStoreFile",
    "VectorStoreFileBatch",
    "VectorStoreFileDeleted",
]
