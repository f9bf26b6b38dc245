"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Query
from ferroai.types.uploads.upload_part import UploadPart

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
]


class Parts(SyncAPIResource):
    """Send one part of an upload."""
    @property
    def with_raw_response(self) -> PartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse: ...
    def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UploadPart:
        """Send a part of an upload; several may be sent at a time.

        Args:
            data: Up to 64 MB of the file.

        `POST /uploads/{upload_id}/parts`, https://platform.openai.com/docs/api-reference/uploads
        """

class AsyncParts(AsyncAPIResource):
    """Send one part of an upload."""
    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse: ...
    async def create(
        self,
        upload_id: str,
        *,
        data: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> UploadPart:
        """Send a part of an upload; several may be sent at a time.

        Args:
            data: Up to 64 MB of the file.

        `POST /uploads/{upload_id}/parts`, https://platform.openai.com/docs/api-reference/uploads
        """

class PartsWithRawResponse:
    def __init__(self, resource: Parts) -> None: ...
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UploadPart]: ...

class AsyncPartsWithRawResponse:
    def __init__(self, resource: AsyncParts) -> None: ...
    async def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[UploadPart]: ...

class PartsWithStreamingResponse:
    def __init__(self, resource: Parts) -> None: ...
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[UploadPart]]: ...

class AsyncPartsWithStreamingResponse:
    def __init__(self, resource: AsyncParts) -> None: ...
    def create(
        self, upload_id: str, *, data: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[UploadPart]]: ...
