"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPage, AsyncPaginator, SyncCursorPage, SyncPage
from ferroai.types.file_chunking_strategy_param import FileChunkingStrategyParam
from ferroai.types.vector_stores.file_content_response import FileContentResponse
from ferroai.types.vector_stores.vector_store_file import VectorStoreFile
from ferroai.types.vector_stores.vector_store_file_deleted import VectorStoreFileDeleted

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]


class Files(SyncAPIResource):
    """Put files into a vector store, follow, list and remove them."""
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Put an uploaded file into a vector store.

        Args:
            attributes: Up to 16 pairs to filter by.
            chunking_strategy: How the file is cut into pieces; left to the service unless given.

        `POST /vector_stores/{vector_store_id}/files`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Look a file of a vector store up.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Change the attributes of a file of a vector store.

        Args:
            attributes: Up to 16 pairs to filter by.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def list(
        self,
        vector_store_id: str,
        *,
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
        """List the files of a vector store.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            filter: Only those in this state.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /vector_stores/{vector_store_id}/files`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncPage[FileContentResponse]:
        """Read what was understood of a file, piece by piece.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        max_wait_seconds: float | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Put a file into a store and wait until it can be searched, or cannot be.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
            max_wait_seconds: After so long a `TimeoutError` is raised; no limit unless given.
        """
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
    ) -> VectorStoreFile:
        """Upload a file and put it into a store, without waiting until it can be searched."""
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        max_wait_seconds: float | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
    ) -> VectorStoreFile:
        """Upload a file, put it into a store and wait until it can be searched, or cannot be.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
            max_wait_seconds: After so long of waiting a `TimeoutError` is raised; no limit unless given.
        """
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = ...,
        max_wait_seconds: float | Omit = ...,
    ) -> VectorStoreFile:
        """Wait until a file of a store can be searched, or cannot be: look at `status` and `last_error`.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
            max_wait_seconds: After so long a `TimeoutError` is raised; no limit unless given, no look at all with 0.
        """

class AsyncFiles(AsyncAPIResource):
    """Put files into a vector store, follow, list and remove them."""
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Put an uploaded file into a vector store.

        Args:
            attributes: Up to 16 pairs to filter by.
            chunking_strategy: How the file is cut into pieces; left to the service unless given.

        `POST /vector_stores/{vector_store_id}/files`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Look a file of a vector store up.

        `GET /vector_stores/{vector_store_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Change the attributes of a file of a vector store.

        Args:
            attributes: Up to 16 pairs to filter by.

        `POST /vector_stores/{vector_store_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def list(
        self,
        vector_store_id: str,
        *,
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
        """List the files of a vector store.

        Args:
            after: Id of the last thing of the page before.
            before: Id of the first thing of the page after.
            filter: Only those in this state.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /vector_stores/{vector_store_id}/files`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFileDeleted:
        """Take a file out of a vector store; the file itself stays.

        `DELETE /vector_stores/{vector_store_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    def content(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FileContentResponse, AsyncPage[FileContentResponse]]:
        """Read what was understood of a file, piece by piece.

        `GET /vector_stores/{vector_store_id}/files/{file_id}/content`, https://platform.openai.com/docs/api-reference/vector-stores
        """
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        max_wait_seconds: float | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VectorStoreFile:
        """Put a file into a store and wait until it can be searched, or cannot be.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
            max_wait_seconds: After so long a `TimeoutError` is raised; no limit unless given.
        """
    async def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
    ) -> VectorStoreFile:
        """Upload a file and put it into a store, without waiting until it can be searched."""
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        poll_interval_ms: int | Omit = ...,
        max_wait_seconds: float | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ...,
    ) -> VectorStoreFile:
        """Upload a file, put it into a store and wait until it can be searched, or cannot be.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
            max_wait_seconds: After so long of waiting a `TimeoutError` is raised; no limit unless given.
        """
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: int | Omit = ...,
        max_wait_seconds: float | Omit = ...,
    ) -> VectorStoreFile:
        """Wait until a file of a store can be searched, or cannot be: look at `status` and `last_error`.

        Args:
            poll_interval_ms: Between two looks; what the service asks for unless given.
            max_wait_seconds: After so long a `TimeoutError` is raised; no limit unless given, no look at all with 0.
        """

class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None: ...
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    def retrieve(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    def update(
        self, file_id: str, *, vector_store_id: str, attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    def list(
        self, vector_store_id: str, *, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[VectorStoreFile]]: ...
    def delete(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileDeleted]: ...
    def content(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncPage[FileContentResponse]]: ...

class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    async def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    async def update(
        self, file_id: str, *, vector_store_id: str, attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFile]: ...
    async def list(
        self, vector_store_id: str, *, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[VectorStoreFile]]: ...
    async def delete(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VectorStoreFileDeleted]: ...
    async def content(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncPage[FileContentResponse]]: ...

class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None: ...
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def retrieve(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def update(
        self, file_id: str, *, vector_store_id: str, attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFile]]: ...
    def list(
        self, vector_store_id: str, *, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VectorStoreFile]]]: ...
    def delete(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VectorStoreFileDeleted]]: ...
    def content(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncPage[FileContentResponse]]]: ...

class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    def create(
        self, vector_store_id: str, *, file_id: str,
        attributes: Optional[Dict[str, Union[str, float, bool]]] | Omit = ...,
        chunking_strategy: FileChunkingStrategyParam | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def retrieve(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def update(
        self, file_id: str, *, vector_store_id: str, attributes: Optional[Dict[str, Union[str, float, bool]]],
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFile]]: ...
    def list(
        self, vector_store_id: str, *, after: str | Omit = ..., before: str | Omit = ...,
        filter: Literal["in_progress", "completed", "failed", "cancelled"] | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VectorStoreFile]]]: ...
    def delete(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VectorStoreFileDeleted]]: ...
    def content(
        self, file_id: str, *, vector_store_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncPage[FileContentResponse]]]: ...
