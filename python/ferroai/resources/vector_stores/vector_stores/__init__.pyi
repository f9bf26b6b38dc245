"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ferroai.resources.vector_stores.file_batches import AsyncFileBatches, FileBatches
from ferroai.resources.vector_stores.files import AsyncFiles, Files
from ferroai.types import vector_store_create_params, vector_store_search_params, vector_store_update_params
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.shared_params.metadata import Metadata
from ferroai.types.vector_store import VectorStore
from ferroai.types.vector_store_deleted import VectorStoreDeleted
from ferroai.types.vector_store_search_response import VectorStoreSearchResponse

__all__ = ["AsyncVectorStores", "VectorStores"]


class VectorStores(SyncAPIResource):
    @property
    def file_batches(self) -> FileBatches:
        ...
    @property
    def files(self) -> Files:
        ...
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
