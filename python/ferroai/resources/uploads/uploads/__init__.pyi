"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from os import PathLike
from typing import Optional, overload

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query, SequenceNotStr
from ferroai.resources.uploads.parts import (
    AsyncParts,
    AsyncPartsWithRawResponse,
    AsyncPartsWithStreamingResponse,
    Parts,
    PartsWithRawResponse,
    PartsWithStreamingResponse,
)
from ferroai.types import upload_create_params
from ferroai.types.file_purpose import FilePurpose
from ferroai.types.upload import Upload

__all__ = [
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]


class Uploads(SyncAPIResource):
    """Upload files that are too large for one request."""
    @property
    def parts(self) -> Parts:
        """Send one part of an upload."""
    @property
    def with_raw_response(self) -> UploadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> UploadsWithStreamingResponse: ...
    def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Upload:
        """Begin an upload of up to 8 GB, to be ended within an hour.

        Args:
            bytes: How long the whole file is.
            mime_type: What kind of file it is; must go with its purpose.
            expires_after: When the file is deleted; never unless given, but for purpose `batch` after 30 days.

        `POST /uploads`, https://platform.openai.com/docs/api-reference/uploads
        """
    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Upload:
        """Give an upload up.

        `POST /uploads/{upload_id}/cancel`, https://platform.openai.com/docs/api-reference/uploads
        """
    def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Upload:
        """End an upload: its parts become a file.

        Args:
            part_ids: The parts in the order of the file.
            md5: Digest of the whole, in hex: what differs is refused.

        `POST /uploads/{upload_id}/complete`, https://platform.openai.com/docs/api-reference/uploads
        """
    @overload
    def upload_file_chunked(
        self,
        *,
        file: PathLike[str],
        mime_type: str,
        purpose: FilePurpose,
        bytes: Optional[int] = ...,
        part_size: Optional[int] = ...,
        md5: str | Omit = ...,
    ) -> Upload:
        """Upload a file in parts, one after the other; it is read while it is sent.

        Args:
            bytes: How long the file is; looked up unless given.
            part_size: How many bytes a part has; 64 MiB unless given.
            md5: Digest of the whole, in hex: the service refuses what differs.
        """
    @overload
    def upload_file_chunked(
        self,
        *,
        file: bytes,
        filename: str,
        bytes: int,
        mime_type: str,
        purpose: FilePurpose,
        part_size: Optional[int] = ...,
        md5: str | Omit = ...,
    ) -> Upload:
        """Upload what is in memory in parts, one after the other.

        Args:
            bytes: How many there are.
            part_size: How many bytes a part has; 64 MiB unless given.
            md5: Digest of the whole, in hex: the service refuses what differs.
        """

class AsyncUploads(AsyncAPIResource):
    """Upload files that are too large for one request."""
    @property
    def parts(self) -> AsyncParts:
        """Send one part of an upload."""
    @property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse: ...
    async def create(
        self,
        *,
        bytes: int,
        filename: str,
        mime_type: str,
        purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Upload:
        """Begin an upload of up to 8 GB, to be ended within an hour.

        Args:
            bytes: How long the whole file is.
            mime_type: What kind of file it is; must go with its purpose.
            expires_after: When the file is deleted; never unless given, but for purpose `batch` after 30 days.

        `POST /uploads`, https://platform.openai.com/docs/api-reference/uploads
        """
    async def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Upload:
        """Give an upload up.

        `POST /uploads/{upload_id}/cancel`, https://platform.openai.com/docs/api-reference/uploads
        """
    async def complete(
        self,
        upload_id: str,
        *,
        part_ids: SequenceNotStr[str],
        md5: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Upload:
        """End an upload: its parts become a file.

        Args:
            part_ids: The parts in the order of the file.
            md5: Digest of the whole, in hex: what differs is refused.

        `POST /uploads/{upload_id}/complete`, https://platform.openai.com/docs/api-reference/uploads
        """
    @overload
    async def upload_file_chunked(
        self,
        *,
        file: PathLike[str],
        mime_type: str,
        purpose: FilePurpose,
        bytes: Optional[int] = ...,
        part_size: Optional[int] = ...,
        md5: str | Omit = ...,
    ) -> Upload:
        """Upload a file in parts, one after the other; it is read while it is sent.

        Args:
            bytes: How long the file is; looked up unless given.
            part_size: How many bytes a part has; 64 MiB unless given.
            md5: Digest of the whole, in hex: the service refuses what differs.
        """
    @overload
    async def upload_file_chunked(
        self,
        *,
        file: bytes,
        filename: str,
        bytes: int,
        mime_type: str,
        purpose: FilePurpose,
        part_size: Optional[int] = ...,
        md5: str | Omit = ...,
    ) -> Upload:
        """Upload what is in memory in parts, one after the other.

        Args:
            bytes: How many there are.
            part_size: How many bytes a part has; 64 MiB unless given.
            md5: Digest of the whole, in hex: the service refuses what differs.
        """

class UploadsWithRawResponse:
    def __init__(self, resource: Uploads) -> None: ...
    @property
    def parts(self) -> PartsWithRawResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Upload]: ...
    def cancel(
        self, upload_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Upload]: ...
    def complete(
        self, upload_id: str, *, part_ids: SequenceNotStr[str], md5: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Upload]: ...

class AsyncUploadsWithRawResponse:
    def __init__(self, resource: AsyncUploads) -> None: ...
    @property
    def parts(self) -> AsyncPartsWithRawResponse: ...
    async def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Upload]: ...
    async def cancel(
        self, upload_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Upload]: ...
    async def complete(
        self, upload_id: str, *, part_ids: SequenceNotStr[str], md5: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Upload]: ...

class UploadsWithStreamingResponse:
    def __init__(self, resource: Uploads) -> None: ...
    @property
    def parts(self) -> PartsWithStreamingResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...
    def cancel(
        self, upload_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...
    def complete(
        self, upload_id: str, *, part_ids: SequenceNotStr[str], md5: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Upload]]: ...

class AsyncUploadsWithStreamingResponse:
    def __init__(self, resource: AsyncUploads) -> None: ...
    @property
    def parts(self) -> AsyncPartsWithStreamingResponse: ...
    def create(
        self, *, bytes: int, filename: str, mime_type: str, purpose: FilePurpose,
        expires_after: upload_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
    def cancel(
        self, upload_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
    def complete(
        self, upload_id: str, *, part_ids: SequenceNotStr[str], md5: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Upload]]: ...
