"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal

from ferroai._api_response import (
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.audio import speech_create_params
from ferroai.types.audio.speech_model import SpeechModel

__all__ = [
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
]


class Speech(SyncAPIResource):
    """Read text aloud."""
    @property
    def with_raw_response(self) -> SpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse: ...
    def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = ...,
        speed: float | Omit = ...,
        stream_format: Literal["sse", "audio"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud.

        Args:
            input: What to say, up to 4096 characters.
            model: All of today's end on 2027-01-06.
            voice: Whose voice: a name, or the id of one of your own.
            instructions: How to say it; not for `tts-1` and `tts-1-hd`.
            response_format: How the sound is coded; `mp3` unless given.
            speed: From 0.25 to 4; 1 unless given.
            stream_format: `sse` sends the sound as events while it is made; not for `tts-1` and `tts-1-hd`.

        `POST /audio/speech`, https://platform.openai.com/docs/api-reference/audio
        """

class AsyncSpeech(AsyncAPIResource):
    """Read text aloud."""
    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse: ...
    async def create(
        self,
        *,
        input: str,
        model: Union[str, SpeechModel],
        voice: speech_create_params.Voice,
        instructions: str | Omit = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = ...,
        speed: float | Omit = ...,
        stream_format: Literal["sse", "audio"] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Read a text aloud.

        Args:
            input: What to say, up to 4096 characters.
            model: All of today's end on 2027-01-06.
            voice: Whose voice: a name, or the id of one of your own.
            instructions: How to say it; not for `tts-1` and `tts-1-hd`.
            response_format: How the sound is coded; `mp3` unless given.
            speed: From 0.25 to 4; 1 unless given.
            stream_format: `sse` sends the sound as events while it is made; not for `tts-1` and `tts-1-hd`.

        `POST /audio/speech`, https://platform.openai.com/docs/api-reference/audio
        """

class SpeechWithRawResponse:
    def __init__(self, resource: Speech) -> None: ...
    def create(
        self, *, input: str, model: Union[str, SpeechModel], voice: speech_create_params.Voice,
        instructions: str | Omit = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = ..., speed: float | Omit = ...,
        stream_format: Literal["sse", "audio"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class AsyncSpeechWithRawResponse:
    def __init__(self, resource: AsyncSpeech) -> None: ...
    async def create(
        self, *, input: str, model: Union[str, SpeechModel], voice: speech_create_params.Voice,
        instructions: str | Omit = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = ..., speed: float | Omit = ...,
        stream_format: Literal["sse", "audio"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...

class SpeechWithStreamingResponse:
    def __init__(self, resource: Speech) -> None: ...
    def create(
        self, *, input: str, model: Union[str, SpeechModel], voice: speech_create_params.Voice,
        instructions: str | Omit = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = ..., speed: float | Omit = ...,
        stream_format: Literal["sse", "audio"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...

class AsyncSpeechWithStreamingResponse:
    def __init__(self, resource: AsyncSpeech) -> None: ...
    def create(
        self, *, input: str, model: Union[str, SpeechModel], voice: speech_create_params.Voice,
        instructions: str | Omit = ...,
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = ..., speed: float | Omit = ...,
        stream_format: Literal["sse", "audio"] | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
