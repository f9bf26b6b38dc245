"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import (
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Query

__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
]


class Content(SyncAPIResource):
    """Download a skill."""
    @property
    def with_raw_response(self) -> ContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentWithStreamingResponse: ...
    def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download a skill as a zip.

        `GET /skills/{skill_id}/content`, https://platform.openai.com/docs/api-reference
        """

class AsyncContent(AsyncAPIResource):
    """Download a skill."""
    @property
    def with_raw_response(self) -> AsyncContentWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentWithStreamingResponse: ...
    async def retrieve(
        self,
        skill_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Download a skill as a zip.

        `GET /skills/{skill_id}/content`, https://platform.openai.com/docs/api-reference
        """

class ContentWithRawResponse:
    def __init__(self, resource: Content) -> None: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class AsyncContentWithRawResponse:
    def __init__(self, resource: AsyncContent) -> None: ...
    async def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class ContentWithStreamingResponse:
    def __init__(self, resource: Content) -> None: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...

class AsyncContentWithStreamingResponse:
    def __init__(self, resource: AsyncContent) -> None: ...
    def retrieve(
        self, skill_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
