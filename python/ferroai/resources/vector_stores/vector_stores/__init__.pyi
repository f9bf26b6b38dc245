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
    """Keep files searchable by meaning."""
    @property
    def file_batches(self) -> FileBatches:
        """Put many files into a vector store at once."""
    @property
    def files(self) -> Files:
        """Put files into a vector store, follow, list and remove them."""
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
        """Make a vector store.

        Args:
            chunking_strategy: How files are cut into pieces; left to the service unless given.
            expires_after: When it is deleted, counted from its last use.
            file_ids: Uploaded files to put into it.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /vector_stores`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        """Look a vector store up.

        `GET /vector_stores/{vector_store_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Change a vector store.

        Args:
            expires_after: When it is deleted, counted from its last use; `None` for never.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /vector_stores/{vector_store_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """List vector stores.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /vector_stores`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreDeleted:
        """Delete a vector store; its files stay.

        `DELETE /vector_stores/{vector_store_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Find the pieces of files that are nearest in meaning.

        Args:
            query: What to look for: a text or several.
            filters: Which files to look in, by their attributes.
            max_num_results: How many to give, 1 to 50; 10 unless given.
            ranking_options: How what was found is put in order.
            rewrite_query: Let a model put the query better first.

        `POST /vector_stores/{vector_store_id}/search`, https://platform.openai.com/docs/api-reference/vector-stores
        """

class AsyncVectorStores(AsyncAPIResource):
    """Keep files searchable by meaning."""
    @property
    def file_batches(self) -> AsyncFileBatches:
        """Put many files into a vector store at once."""
    @property
    def files(self) -> AsyncFiles:
        """Put files into a vector store, follow, list and remove them."""
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
        """Make a vector store.

        Args:
            chunking_strategy: How files are cut into pieces; left to the service unless given.
            expires_after: When it is deleted, counted from its last use.
            file_ids: Uploaded files to put into it.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /vector_stores`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStore:
        """Look a vector store up.

        `GET /vector_stores/{vector_store_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Change a vector store.

        Args:
            expires_after: When it is deleted, counted from its last use; `None` for never.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.

        `POST /vector_stores/{vector_store_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """List vector stores.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /vector_stores`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreDeleted:
        """Delete a vector store; its files stay.

        `DELETE /vector_stores/{vector_store_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Find the pieces of files that are nearest in meaning.

        Args:
            query: What to look for: a text or several.
            filters: Which files to look in, by their attributes.
            max_num_results: How many to give, 1 to 50; 10 unless given.
            ranking_options: How what was found is put in order.
            rewrite_query: Let a model put the query better first.

        `POST /vector_stores/{vector_store_id}/search`, https://platform.openai.com/docs/api-reference/vector-stores
        """

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
