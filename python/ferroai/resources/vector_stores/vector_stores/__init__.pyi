"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ferroai.resources.vector_stores.file_batches import (
    AsyncFileBatches,
    AsyncFileBatchesWithRawResponse,
    AsyncFileBatchesWithStreamingResponse,
    FileBatches,
    FileBatchesWithRawResponse,
    FileBatchesWithStreamingResponse,
)
from ferroai.resources.vector_stores.files import (
    AsyncFiles,
    AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse,
    Files,
    FilesWithRawResponse,
    FilesWithStreamingResponse,
)
from ferroai.types import vector_store_create_params, vector_store_search_params, vector_store_update_params
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.shared_params.metadata import Metadata
from ferroai.types.vector_store import VectorStore
from ferroai.types.vector_store_deleted import VectorStoreDeleted
from ferroai.types.vector_store_search_response import VectorStoreSearchResponse

__all__ = [
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]


class VectorStores(SyncAPIResource):
    @property
    def file_batches(self) -> FileBatches:
        ...
    @property
    def files(self) -> Files:
        ...
    @property
    def with_raw_response(self) -> VectorStoresWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse: ...
    def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        description: str | Omit = ...,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        ...
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        ...
    def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[VectorStore]:
        ...
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreDeleted:
        ...
    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = ...,
        max_num_results: int | Omit = ...,
        ranking_options: vector_store_search_params.RankingOptions | Omit = ...,
        rewrite_query: bool | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[VectorStoreSearchResponse]:
        ...

class AsyncVectorStores(AsyncAPIResource):
    @property
    def file_batches(self) -> AsyncFileBatches:
        ...
    @property
    def files(self) -> AsyncFiles:
        ...
    @property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse: ...
    async def create(
        self,
        *,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        description: str | Omit = ...,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        name: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        ...
    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        ...
    async def update(
        self,
        vector_store_id: str,
        *,
        expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ...,
        name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        ...
    def list(
        self,
        *,
        after: str | Omit = ...,
        before: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[VectorStore, AsyncCursorPage[VectorStore]]:
        ...
    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreDeleted:
        ...
    def search(
        self,
        vector_store_id: str,
        *,
        query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = ...,
        max_num_results: int | Omit = ...,
        ranking_options: vector_store_search_params.RankingOptions | Omit = ...,
        rewrite_query: bool | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[VectorStoreSearchResponse, AsyncPage[VectorStoreSearchResponse]]:
        ...

class VectorStoresWithRawResponse:
    def __init__(self, resource: VectorStores) -> None: ...
    @property
    def file_batches(self) -> FileBatchesWithRawResponse: ...
    @property
    def files(self) -> FilesWithRawResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | Omit = ..., description: str | Omit = ...,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStore]: ...
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStore]: ...
    def update(
        self, vector_store_id: str, *, expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStore]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[VectorStore]]: ...
    def delete(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreDeleted]: ...
    def search(
        self, vector_store_id: str, *, query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = ..., max_num_results: int | Omit = ...,
        ranking_options: vector_store_search_params.RankingOptions | Omit = ..., rewrite_query: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[VectorStoreSearchResponse]]: ...

class AsyncVectorStoresWithRawResponse:
    def __init__(self, resource: AsyncVectorStores) -> None: ...
    @property
    def file_batches(self) -> AsyncFileBatchesWithRawResponse: ...
    @property
    def files(self) -> AsyncFilesWithRawResponse: ...
    async def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | Omit = ..., description: str | Omit = ...,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStore]: ...
    async def retrieve(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStore]: ...
    async def update(
        self, vector_store_id: str, *, expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStore]: ...
    async def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[VectorStore]]: ...
    async def delete(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreDeleted]: ...
    async def search(
        self, vector_store_id: str, *, query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = ..., max_num_results: int | Omit = ...,
        ranking_options: vector_store_search_params.RankingOptions | Omit = ..., rewrite_query: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[VectorStoreSearchResponse]]: ...

class VectorStoresWithStreamingResponse:
    def __init__(self, resource: VectorStores) -> None: ...
    @property
    def file_batches(self) -> FileBatchesWithStreamingResponse: ...
    @property
    def files(self) -> FilesWithStreamingResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | Omit = ..., description: str | Omit = ...,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStore]]: ...
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStore]]: ...
    def update(
        self, vector_store_id: str, *, expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStore]]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStore]]]: ...
    def delete(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreDeleted]]: ...
    def search(
        self, vector_store_id: str, *, query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = ..., max_num_results: int | Omit = ...,
        ranking_options: vector_store_search_params.RankingOptions | Omit = ..., rewrite_query: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[VectorStoreSearchResponse]]]: ...

class AsyncVectorStoresWithStreamingResponse:
    def __init__(self, resource: AsyncVectorStores) -> None: ...
    @property
    def file_batches(self) -> AsyncFileBatchesWithStreamingResponse: ...
    @property
    def files(self) -> AsyncFilesWithStreamingResponse: ...
    def create(
        self, *, chunking_strategy: FileChunkingStrategyParam | Omit = ..., description: str | Omit = ...,
        expires_after: vector_store_create_params.ExpiresAfter | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: str | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStore]]: ...
    def retrieve(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStore]]: ...
    def update(
        self, vector_store_id: str, *, expires_after: Optional[vector_store_update_params.ExpiresAfter] | Omit = ...,
        metadata: Optional[Metadata] | Omit = ..., name: Optional[str] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStore]]: ...
    def list(
        self, *, after: str | Omit = ..., before: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStore]]]: ...
    def delete(
        self, vector_store_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreDeleted]]: ...
    def search(
        self, vector_store_id: str, *, query: Union[str, SequenceNotStr[str]],
        filters: vector_store_search_params.Filters | Omit = ..., max_num_results: int | Omit = ...,
        ranking_options: vector_store_search_params.RankingOptions | Omit = ..., rewrite_query: bool | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[VectorStoreSearchResponse]]]: ...
