"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Query
from ferroai.types.content_provenance_check import ContentProvenanceCheck

__all__ = [
    "AsyncContentProvenanceChecks",
    "AsyncContentProvenanceChecksWithRawResponse",
    "AsyncContentProvenanceChecksWithStreamingResponse",
    "ContentProvenanceChecks",
    "ContentProvenanceChecksWithRawResponse",
    "ContentProvenanceChecksWithStreamingResponse",
]


class ContentProvenanceChecks(SyncAPIResource):
    """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def with_raw_response(self) -> ContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ContentProvenanceChecksWithStreamingResponse: ...
    def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContentProvenanceCheck:
        """Look for marks in a file; none found does not mean that nobody's model made it.

        Args:
            file: A recording, or an image: PNG, JPEG, WebP or GIF.

        `POST /content_provenance_checks`, https://platform.openai.com/docs/api-reference/content-provenance-checks
        """

class AsyncContentProvenanceChecks(AsyncAPIResource):
    """Look for the marks that the models of OpenAI leave in what they make."""
    @property
    def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...
    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ContentProvenanceCheck:
        """Look for marks in a file; none found does not mean that nobody's model made it.

        Args:
            file: A recording, or an image: PNG, JPEG, WebP or GIF.

        `POST /content_provenance_checks`, https://platform.openai.com/docs/api-reference/content-provenance-checks
        """

class ContentProvenanceChecksWithRawResponse:
    def __init__(self, resource: ContentProvenanceChecks) -> None: ...
    def create(
        self, *, file: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ContentProvenanceCheck]: ...

class AsyncContentProvenanceChecksWithRawResponse:
    def __init__(self, resource: AsyncContentProvenanceChecks) -> None: ...
    async def create(
        self, *, file: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ContentProvenanceCheck]: ...

class ContentProvenanceChecksWithStreamingResponse:
    def __init__(self, resource: ContentProvenanceChecks) -> None: ...
    def create(
        self, *, file: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ContentProvenanceCheck]]: ...

class AsyncContentProvenanceChecksWithStreamingResponse:
    def __init__(self, resource: AsyncContentProvenanceChecks) -> None: ...
    def create(
        self, *, file: FileTypes, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ContentProvenanceCheck]]: ...
