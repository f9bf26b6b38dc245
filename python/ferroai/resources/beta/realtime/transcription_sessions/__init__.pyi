"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.beta.realtime import transcription_session_create_params
from ferroai.types.beta.realtime.transcription_session import TranscriptionSession

__all__ = [
    "AsyncTranscriptionSessions",
    "AsyncTranscriptionSessionsWithRawResponse",
    "AsyncTranscriptionSessionsWithStreamingResponse",
    "TranscriptionSessions",
    "TranscriptionSessionsWithRawResponse",
    "TranscriptionSessionsWithStreamingResponse",
]


class TranscriptionSessions(SyncAPIResource):
    """Make keys for sessions in which speech is written down. `client.realtime.client_secrets` came after it."""
    @property
    def with_raw_response(self) -> TranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> TranscriptionSessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = ...,
        include: List[str] | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranscriptionSession:
        """Make a key with which a program in the user's hands has speech written down.

        Args:
            client_secret: When the key stops working.
            include: `item.input_audio_transcription.logprobs` adds how likely the tokens of a transcript were.
            input_audio_format: `pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given.
            input_audio_noise_reduction: Cleans the sound before anything listens to it; `None` for not at all.
            input_audio_transcription: Which model writes, and what it is to expect.
            modalities: `["text"]` for no sound.
            turn_detection: Who says when the user has finished; `None` to say it yourself.

        `POST /realtime/transcription_sessions`, https://platform.openai.com/docs/api-reference/realtime
        """

class AsyncTranscriptionSessions(AsyncAPIResource):
    """Make keys for sessions in which speech is written down. `client.realtime.client_secrets` came after it."""
    @property
    def with_raw_response(self) -> AsyncTranscriptionSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncTranscriptionSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        client_secret: transcription_session_create_params.ClientSecret | Omit = ...,
        include: List[str] | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> TranscriptionSession:
        """Make a key with which a program in the user's hands has speech written down.

        Args:
            client_secret: When the key stops working.
            include: `item.input_audio_transcription.logprobs` adds how likely the tokens of a transcript were.
            input_audio_format: `pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given.
            input_audio_noise_reduction: Cleans the sound before anything listens to it; `None` for not at all.
            input_audio_transcription: Which model writes, and what it is to expect.
            modalities: `["text"]` for no sound.
            turn_detection: Who says when the user has finished; `None` to say it yourself.

        `POST /realtime/transcription_sessions`, https://platform.openai.com/docs/api-reference/realtime
        """

class TranscriptionSessionsWithRawResponse:
    def __init__(self, resource: TranscriptionSessions) -> None: ...
    def create(
        self, *, client_secret: transcription_session_create_params.ClientSecret | Omit = ...,
        include: List[str] | Omit = ..., input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranscriptionSession]: ...

class AsyncTranscriptionSessionsWithRawResponse:
    def __init__(self, resource: AsyncTranscriptionSessions) -> None: ...
    async def create(
        self, *, client_secret: transcription_session_create_params.ClientSecret | Omit = ...,
        include: List[str] | Omit = ..., input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[TranscriptionSession]: ...

class TranscriptionSessionsWithStreamingResponse:
    def __init__(self, resource: TranscriptionSessions) -> None: ...
    def create(
        self, *, client_secret: transcription_session_create_params.ClientSecret | Omit = ...,
        include: List[str] | Omit = ..., input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[TranscriptionSession]]: ...

class AsyncTranscriptionSessionsWithStreamingResponse:
    def __init__(self, resource: AsyncTranscriptionSessions) -> None: ...
    def create(
        self, *, client_secret: transcription_session_create_params.ClientSecret | Omit = ...,
        include: List[str] | Omit = ..., input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: transcription_session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: transcription_session_create_params.InputAudioTranscription | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        turn_detection: transcription_session_create_params.TurnDetection | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[TranscriptionSession]]: ...
