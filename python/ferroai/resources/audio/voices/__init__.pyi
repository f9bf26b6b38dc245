"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, FileTypes, Headers, NotGiven, Omit, Query
from ferroai.types.audio.voice import Voice
from ferroai.types.audio.voice_deleted import VoiceDeleted

__all__ = [
    "AsyncVoices",
    "AsyncVoicesWithRawResponse",
    "AsyncVoicesWithStreamingResponse",
    "Voices",
    "VoicesWithRawResponse",
    "VoicesWithStreamingResponse",
]


class Voices(SyncAPIResource):
    """Make voices to speak with; not every customer may."""
    @property
    def with_raw_response(self) -> VoicesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> VoicesWithStreamingResponse: ...
    def create(
        self,
        *,
        audio_sample: FileTypes | Omit = ...,
        consent: str | Omit = ...,
        name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = ...,
        prompt: str | Omit = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ...,
        script_hint: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Voice:
        """Make a voice: from `audio_sample` and `consent`, or from a `prompt` with `type="prompt"`.

        Args:
            audio_sample: Someone speaking, at most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.
            consent: Id of the recording in which the speaker allows it.
            type: What it is made from, a recording unless given.
            prompt: How it should sound. Such voices speak in `live` only.
            model: Which model makes it from the description; `auto` unless given.
            script_hint: What it should say while it is made; made up from `prompt` unless given, refused when too short.

        `POST /audio/voices`, https://platform.openai.com/docs/api-reference/audio
        """
    def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceDeleted:
        """Delete a voice; the recording of consent stays. A second time is an error 404.

        `DELETE /audio/voices/{voice_id}`, https://platform.openai.com/docs/api-reference/audio
        """

class AsyncVoices(AsyncAPIResource):
    """Make voices to speak with; not every customer may."""
    @property
    def with_raw_response(self) -> AsyncVoicesWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncVoicesWithStreamingResponse: ...
    async def create(
        self,
        *,
        audio_sample: FileTypes | Omit = ...,
        consent: str | Omit = ...,
        name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = ...,
        prompt: str | Omit = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ...,
        script_hint: str | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> Voice:
        """Make a voice: from `audio_sample` and `consent`, or from a `prompt` with `type="prompt"`.

        Args:
            audio_sample: Someone speaking, at most 10 MiB of MP3, WAV, Ogg, AAC, FLAC, WebM or MP4.
            consent: Id of the recording in which the speaker allows it.
            type: What it is made from, a recording unless given.
            prompt: How it should sound. Such voices speak in `live` only.
            model: Which model makes it from the description; `auto` unless given.
            script_hint: What it should say while it is made; made up from `prompt` unless given, refused when too short.

        `POST /audio/voices`, https://platform.openai.com/docs/api-reference/audio
        """
    async def delete(
        self,
        voice_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> VoiceDeleted:
        """Delete a voice; the recording of consent stays. A second time is an error 404.

        `DELETE /audio/voices/{voice_id}`, https://platform.openai.com/docs/api-reference/audio
        """

class VoicesWithRawResponse:
    def __init__(self, resource: Voices) -> None: ...
    def create(
        self, *, audio_sample: FileTypes | Omit = ..., consent: str | Omit = ..., name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = ..., prompt: str | Omit = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ..., script_hint: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Voice]: ...
    def delete(
        self, voice_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceDeleted]: ...

class AsyncVoicesWithRawResponse:
    def __init__(self, resource: AsyncVoices) -> None: ...
    async def create(
        self, *, audio_sample: FileTypes | Omit = ..., consent: str | Omit = ..., name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = ..., prompt: str | Omit = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ..., script_hint: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[Voice]: ...
    async def delete(
        self, voice_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[VoiceDeleted]: ...

class VoicesWithStreamingResponse:
    def __init__(self, resource: Voices) -> None: ...
    def create(
        self, *, audio_sample: FileTypes | Omit = ..., consent: str | Omit = ..., name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = ..., prompt: str | Omit = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ..., script_hint: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[Voice]]: ...
    def delete(
        self, voice_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[VoiceDeleted]]: ...

class AsyncVoicesWithStreamingResponse:
    def __init__(self, resource: AsyncVoices) -> None: ...
    def create(
        self, *, audio_sample: FileTypes | Omit = ..., consent: str | Omit = ..., name: str,
        type: Union[Literal["audio_sample"], Literal["prompt"]] | Omit = ..., prompt: str | Omit = ...,
        model: Union[str, Union[Literal["auto"], Literal["2026-10-08"]]] | Omit = ..., script_hint: str | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Voice]]: ...
    def delete(
        self, voice_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[VoiceDeleted]]: ...
