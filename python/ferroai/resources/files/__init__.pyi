"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, deprecated

from ferroai._api_response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types import file_create_params
from ferroai.types.file_deleted import FileDeleted
from ferroai.types.file_object import FileObject
from ferroai.types.file_purpose import FilePurpose

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]


class Files(SyncAPIResource):
    """Upload files, look them up, download and delete them."""
    @property
    def with_raw_response(self) -> FilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse: ...
    def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileObject:
        """Upload a file.

        Args:
            file: What to upload: a path, bytes, an open file, or one with a name; up to 512 MB.
            purpose: What it is meant for.
            expires_after: When it is deleted; never unless given, but for purpose `batch` after 30 days.

        `POST /files`, https://platform.openai.com/docs/api-reference/files
        """
    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileObject:
        """Look a file up.

        `GET /files/{file_id}`, https://platform.openai.com/docs/api-reference/files
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        purpose: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[FileObject]:
        """List files.

        Args:
            after: Id of the last thing of the page before.
            limit: How many files a page holds, 1 to 10,000; that many unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            purpose: Only those meant for this.

        `GET /files`, https://platform.openai.com/docs/api-reference/files
        """
    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileDeleted:
        """Delete a file, also from all vector stores.

        `DELETE /files/{file_id}`, https://platform.openai.com/docs/api-reference/files
        """
    def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        `GET /files/{file_id}/content`, https://platform.openai.com/docs/api-reference/files
        """
    @deprecated("use `content`, which gives bytes and not text")
    def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> str:
        """Download a file as text.

        `GET /files/{file_id}/content`, https://platform.openai.com/docs/api-reference/files
        """
    def wait_for_processing(self, id: str, *, poll_interval: float = ..., max_wait_seconds: float = ...) -> FileObject:
        """Wait until the service has gone through a file, whether or not that went well.

        Args:
            poll_interval: Seconds between two looks.
            max_wait_seconds: After so long a `RuntimeError` is raised.
        """

class AsyncFiles(AsyncAPIResource):
    """Upload files, look them up, download and delete them."""
    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...
    async def create(
        self,
        *,
        file: FileTypes,
        purpose: FilePurpose,
        expires_after: file_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileObject:
        """Upload a file.

        Args:
            file: What to upload: a path, bytes, an open file, or one with a name; up to 512 MB.
            purpose: What it is meant for.
            expires_after: When it is deleted; never unless given, but for purpose `batch` after 30 days.

        `POST /files`, https://platform.openai.com/docs/api-reference/files
        """
    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileObject:
        """Look a file up.

        `GET /files/{file_id}`, https://platform.openai.com/docs/api-reference/files
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: Literal["asc", "desc"] | Omit = ...,
        purpose: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[FileObject, AsyncCursorPage[FileObject]]:
        """List files.

        Args:
            after: Id of the last thing of the page before.
            limit: How many files a page holds, 1 to 10,000; that many unless given.
            order: By time of creation: `asc` oldest first, `desc` newest first.
            purpose: Only those meant for this.

        `GET /files`, https://platform.openai.com/docs/api-reference/files
        """
    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> FileDeleted:
        """Delete a file, also from all vector stores.

        `DELETE /files/{file_id}`, https://platform.openai.com/docs/api-reference/files
        """
    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download a file.

        `GET /files/{file_id}/content`, https://platform.openai.com/docs/api-reference/files
        """
    @deprecated("use `content`, which gives bytes and not text")
    async def retrieve_content(
        self,
        file_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> str:
        """Download a file as text.

        `GET /files/{file_id}/content`, https://platform.openai.com/docs/api-reference/files
        """
    async def wait_for_processing(
        self,
        id: str,
        *,
        poll_interval: float = ...,
        max_wait_seconds: float = ...,
    ) -> FileObject:
        """Wait until the service has gone through a file, whether or not that went well.

        Args:
            poll_interval: Seconds between two looks.
            max_wait_seconds: After so long a `RuntimeError` is raised.
        """

class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None: ...
    def create(
        self, *, file: FileTypes, purpose: FilePurpose, expires_after: file_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileObject]: ...
    def retrieve(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileObject]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[FileObject]]: ...
    def delete(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileDeleted]: ...
    def content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("use `content`, which gives bytes and not text")
    def retrieve_content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[str]: ...

class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    async def create(
        self, *, file: FileTypes, purpose: FilePurpose, expires_after: file_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileObject]: ...
    async def retrieve(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileObject]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[FileObject]]: ...
    async def delete(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[FileDeleted]: ...
    async def content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    @deprecated("use `content`, which gives bytes and not text")
    async def retrieve_content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[str]: ...

class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None: ...
    def create(
        self, *, file: FileTypes, purpose: FilePurpose, expires_after: file_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FileObject]]: ...
    def retrieve(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FileObject]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[FileObject]]]: ...
    def delete(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[FileDeleted]]: ...
    def content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    @deprecated("use `content`, which gives bytes and not text")
    def retrieve_content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[str]]: ...

class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None: ...
    def create(
        self, *, file: FileTypes, purpose: FilePurpose, expires_after: file_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileObject]]: ...
    def retrieve(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileObject]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., order: Literal["asc", "desc"] | Omit = ...,
        purpose: str | Omit = ..., extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[FileObject]]]: ...
    def delete(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[FileDeleted]]: ...
    def content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    @deprecated("use `content`, which gives bytes and not text")
    def retrieve_content(
        self, file_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[str]]: ...
