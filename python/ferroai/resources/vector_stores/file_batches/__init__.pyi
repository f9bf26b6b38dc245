"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.vector_stores import file_batch_create_params
from ferroai.types.vector_stores.vector_store_file import VectorStoreFile
from ferroai.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = ["AsyncFileBatches", "FileBatches"]


class FileBatches(SyncAPIResource):
    def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        ...
    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        ...
    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        ...
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = ...,
        before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[VectorStoreFile]:
        ...

class AsyncFileBatches(AsyncAPIResource):
    async def create(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        ...
    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        ...
    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        ...
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        after: str | Omit = ...,
        before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[VectorStoreFile, AsyncCursorPage[VectorStoreFile]]:
        ...
