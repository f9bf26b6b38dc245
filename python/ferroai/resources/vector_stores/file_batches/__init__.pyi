"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.vector_stores import file_batch_create_params
from ferroai.types.vector_stores.vector_store_file import VectorStoreFile
from ferroai.types.vector_stores.vector_store_file_batch import VectorStoreFileBatch

__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
]


class FileBatches(SyncAPIResource):
    """Put many files into a vector store at once."""
    @property
    def with_raw_response(self) -> FileBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FileBatchesWithStreamingResponse: ...
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
        """Put many files into a vector store.

        Args:
            attributes: Up to 16 pairs to filter by, for all of `file_ids`.
            chunking_strategy: How the files of `file_ids` are cut into pieces.
            file_ids: Up to 2000 uploaded files; not together with `files`.
            files: Up to 2000 files with attributes and pieces of their own; not together with `file_ids`.

        `POST /vector_stores/{vector_store_id}/file_batches`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Look a batch up.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Stop working on the files of a batch.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """List the files of a batch.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            filter: Only those in this state.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        """Put files into a store and wait until none of them is being worked on.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = ...,
        file_ids: SequenceNotStr[str] = ...,
        poll_interval_ms: int | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
    ) -> VectorStoreFileBatch:
        """Upload files, several at a time, put them into a store and wait until none of them is being worked on.

        Args:
            max_concurrency: How many files are uploaded at a time.
            file_ids: Files that were uploaded before and go into the store with them.
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """
    def poll(self, batch_id: str, *, vector_store_id: str, poll_interval_ms: int | Omit = ...) -> VectorStoreFileBatch:
        """Wait until no file of a batch is being worked on: `file_counts` tells how it went.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """

class AsyncFileBatches(AsyncAPIResource):
    """Put many files into a vector store at once."""
    @property
    def with_raw_response(self) -> AsyncFileBatchesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFileBatchesWithStreamingResponse: ...
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
        """Put many files into a vector store.

        Args:
            attributes: Up to 16 pairs to filter by, for all of `file_ids`.
            chunking_strategy: How the files of `file_ids` are cut into pieces.
            file_ids: Up to 2000 uploaded files; not together with `files`.
            files: Up to 2000 files with attributes and pieces of their own; not together with `file_ids`.

        `POST /vector_stores/{vector_store_id}/file_batches`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Look a batch up.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """Stop working on the files of a batch.

        `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`, https://platform.openai.com/docs/api-reference/vector-stores
        """
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
        """List the files of a batch.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            filter: Only those in this state.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileBatch:
        """Put files into a store and wait until none of them is being worked on.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = ...,
        file_ids: SequenceNotStr[str] = ...,
        poll_interval_ms: int | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
    ) -> VectorStoreFileBatch:
        """Upload files, several at a time, put them into a store and wait until none of them is being worked on.

        Args:
            max_concurrency: How many files are uploaded at a time.
            file_ids: Files that were uploaded before and go into the store with them.
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = ...,
    ) -> VectorStoreFileBatch:
        """Wait until no file of a batch is being worked on: `file_counts` tells how it went.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
        """

class FileBatchesWithRawResponse:
    def __init__(self, resource: FileBatches) -> None: ...
    def create(
        self, vector_store_id: str, *, attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    def cancel(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[VectorStoreFile]]: ...

class AsyncFileBatchesWithRawResponse:
    def __init__(self, resource: AsyncFileBatches) -> None: ...
    async def create(
        self, vector_store_id: str, *, attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    async def cancel(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileBatch]: ...
    async def list_files(
        self, batch_id: str, *, vector_store_id: str, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[VectorStoreFile]]: ...

class FileBatchesWithStreamingResponse:
    def __init__(self, resource: FileBatches) -> None: ...
    def create(
        self, vector_store_id: str, *, attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    def cancel(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileBatch]]: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...

class AsyncFileBatchesWithStreamingResponse:
    def __init__(self, resource: AsyncFileBatches) -> None: ...
    def create(
        self, vector_store_id: str, *, attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., file_ids: SequenceNotStr[str] | Omit = ...,
        files: Iterable[file_batch_create_params.File] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def cancel(
        self, batch_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileBatch]]: ...
    def list_files(
        self, batch_id: str, *, vector_store_id: str, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
