"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.resources.containers.files.content import (
    AsyncContent,
    AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse,
    Content,
    ContentWithRawResponse,
    ContentWithStreamingResponse,
)
from ferroai.types.containers.file_create_response import FileCreateResponse
from ferroai.types.containers.file_list_response import FileListResponse
from ferroai.types.containers.file_retrieve_response import FileRetrieveResponse

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]


class Files(SyncAPIResource):
    """Put files into a container, list and remove them."""
    @property
    def content(self) -> Content:
        """Download the files of a container."""
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = ...,
        file_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileCreateResponse:
        """Put a file into a container: one that is sent along, or one that was uploaded.

        Args:
            file: What to put into it.
            file_id: Which uploaded file to put into it.

        `POST /containers/{container_id}/files`, https://platform.openai.com/docs/api-reference/containers
        """
    def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileRetrieveResponse:
        """Look a file of a container up.

        `GET /containers/{container_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/containers
        """
    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[FileListResponse]:
        """List the files of a container.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /containers/{container_id}/files`, https://platform.openai.com/docs/api-reference/containers
        """
    def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Remove a file from a container.

        `DELETE /containers/{container_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/containers
        """

class AsyncFiles(AsyncAPIResource):
    """Put files into a container, list and remove them."""
    @property
    def content(self) -> AsyncContent:
        """Download the files of a container."""
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self,
        container_id: str,
        *,
        file: FileTypes | Omit = ...,
        file_id: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileCreateResponse:
        """Put a file into a container: one that is sent along, or one that was uploaded.

        Args:
            file: What to put into it.
            file_id: Which uploaded file to put into it.

        `POST /containers/{container_id}/files`, https://platform.openai.com/docs/api-reference/containers
        """
    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileRetrieveResponse:
        """Look a file of a container up.

        `GET /containers/{container_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/containers
        """
    def list(
        self,
        container_id: str,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FileListResponse, AsyncCursorPage[FileListResponse]]:
        """List the files of a container.

        Args:
            after: Id of the last thing of the page before.
            limit: How many things a page holds, 1 to 100; 20 unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.

        `GET /containers/{container_id}/files`, https://platform.openai.com/docs/api-reference/containers
        """
    async def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Remove a file from a container.

        `DELETE /containers/{container_id}/files/{file_id}`, https://platform.openai.com/docs/api-reference/containers
        """

class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None: ...
    @property
    def content(self) -> ContentWithRawResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit = ..., file_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileCreateResponse]: ...
    def retrieve(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileRetrieveResponse]: ...
    def list(
        self, container_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FileListResponse]]: ...
    def delete(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    @property
    def content(self) -> AsyncContentWithRawResponse: ...
    async def create(
        self, container_id: str, *, file: FileTypes | Omit = ..., file_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileCreateResponse]: ...
    async def retrieve(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileRetrieveResponse]: ...
    async def list(
        self, container_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FileListResponse]]: ...
    async def delete(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None: ...
    @property
    def content(self) -> ContentWithStreamingResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit = ..., file_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FileCreateResponse]]: ...
    def retrieve(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FileRetrieveResponse]]: ...
    def list(
        self, container_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FileListResponse]]]: ...
    def delete(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    @property
    def content(self) -> AsyncContentWithStreamingResponse: ...
    def create(
        self, container_id: str, *, file: FileTypes | Omit = ..., file_id: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileCreateResponse]]: ...
    def retrieve(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileRetrieveResponse]]: ...
    def list(
        self, container_id: str, *, after: str | Omit = ..., limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FileListResponse]]]: ...
    def delete(
        self, file_id: str, *, container_id: str, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
