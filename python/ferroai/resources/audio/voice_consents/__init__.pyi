"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ferroai.types.audio.voice_consent import VoiceConsent
from ferroai.types.audio.voice_consent_deleted import VoiceConsentDeleted

__all__ = [
    "AsyncVoiceConsents",
    "AsyncVoiceConsentsWithRawResponse",
    "AsyncVoiceConsentsWithStreamingResponse",
    "VoiceConsents",
    "VoiceConsentsWithRawResponse",
    "VoiceConsentsWithStreamingResponse",
]


class VoiceConsents(SyncAPIResource):
    """Keep the recordings in which speakers allow that their voice is used."""
    @property
    def with_raw_response(self) -> VoiceConsentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VoiceConsentsWithStreamingResponse: ...
    def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsent:
        """Upload a recording of consent.

        Args:
            language: Of what is said, as BCP 47: `en-US`.
            name: For people.
            recording: At most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.

        `POST /audio/voice_consents`, https://platform.openai.com/docs/api-reference/audio
        """
    def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsent:
        """Look a consent up.

        `GET /audio/voice_consents/{consent_id}`, https://platform.openai.com/docs/api-reference/audio
        """
    def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsent:
        """Rename a consent; the recording stays.

        `POST /audio/voice_consents/{consent_id}`, https://platform.openai.com/docs/api-reference/audio
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SyncCursorPage[VoiceConsent]:
        """List the consents.

        Args:
            after: Id of the last consent of the page before.
            limit: How many consents a page holds, 1 to 100; 20 unless given.

        `GET /audio/voice_consents`, https://platform.openai.com/docs/api-reference/audio
        """
    def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsentDeleted:
        """Delete a consent.

        `DELETE /audio/voice_consents/{consent_id}`, https://platform.openai.com/docs/api-reference/audio
        """

class AsyncVoiceConsents(AsyncAPIResource):
    """Keep the recordings in which speakers allow that their voice is used."""
    @property
    def with_raw_response(self) -> AsyncVoiceConsentsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVoiceConsentsWithStreamingResponse: ...
    async def create(
        self,
        *,
        language: str,
        name: str,
        recording: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsent:
        """Upload a recording of consent.

        Args:
            language: Of what is said, as BCP 47: `en-US`.
            name: For people.
            recording: At most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.

        `POST /audio/voice_consents`, https://platform.openai.com/docs/api-reference/audio
        """
    async def retrieve(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsent:
        """Look a consent up.

        `GET /audio/voice_consents/{consent_id}`, https://platform.openai.com/docs/api-reference/audio
        """
    async def update(
        self,
        consent_id: str,
        *,
        name: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsent:
        """Rename a consent; the recording stays.

        `POST /audio/voice_consents/{consent_id}`, https://platform.openai.com/docs/api-reference/audio
        """
    def list(
        self,
        *,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncPaginator[VoiceConsent, AsyncCursorPage[VoiceConsent]]:
        """List the consents.

        Args:
            after: Id of the last consent of the page before.
            limit: How many consents a page holds, 1 to 100; 20 unless given.

        `GET /audio/voice_consents`, https://platform.openai.com/docs/api-reference/audio
        """
    async def delete(
        self,
        consent_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceConsentDeleted:
        """Delete a consent.

        `DELETE /audio/voice_consents/{consent_id}`, https://platform.openai.com/docs/api-reference/audio
        """

class VoiceConsentsWithRawResponse:
    def __init__(self, resource: VoiceConsents) -> None: ...
    def create(
        self, *, language: str, name: str, recording: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsent]: ...
    def retrieve(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsent]: ...
    def update(
        self, consent_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsent]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SyncCursorPage[VoiceConsent]]: ...
    def delete(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsentDeleted]: ...

class AsyncVoiceConsentsWithRawResponse:
    def __init__(self, resource: AsyncVoiceConsents) -> None: ...
    async def create(
        self, *, language: str, name: str, recording: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsent]: ...
    async def retrieve(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsent]: ...
    async def update(
        self, consent_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsent]: ...
    async def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[AsyncCursorPage[VoiceConsent]]: ...
    async def delete(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceConsentDeleted]: ...

class VoiceConsentsWithStreamingResponse:
    def __init__(self, resource: VoiceConsents) -> None: ...
    def create(
        self, *, language: str, name: str, recording: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VoiceConsent]]: ...
    def retrieve(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VoiceConsent]]: ...
    def update(
        self, consent_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VoiceConsent]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SyncCursorPage[VoiceConsent]]]: ...
    def delete(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VoiceConsentDeleted]]: ...

class AsyncVoiceConsentsWithStreamingResponse:
    def __init__(self, resource: AsyncVoiceConsents) -> None: ...
    def create(
        self, *, language: str, name: str, recording: FileTypes, extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VoiceConsent]]: ...
    def retrieve(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VoiceConsent]]: ...
    def update(
        self, consent_id: str, *, name: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VoiceConsent]]: ...
    def list(
        self, *, after: str | Omit = ..., limit: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[AsyncCursorPage[VoiceConsent]]]: ...
    def delete(
        self, consent_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VoiceConsentDeleted]]: ...
