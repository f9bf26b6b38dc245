"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Union
from typing_extensions import Literal

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.beta.realtime import session_create_params
from ferroai.types.beta.realtime.session_create_response import SessionCreateResponse

__all__ = [
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    @property
    def with_raw_response(self) -> SessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SessionsWithStreamingResponse: ...
    def create(
        self,
        *,
        client_secret: session_create_params.ClientSecret | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = ...,
        instructions: str | Omit = ...,
        max_response_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ] | Omit = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        speed: float | Omit = ...,
        temperature: float | Omit = ...,
        tool_choice: str | Omit = ...,
        tools: Iterable[session_create_params.Tool] | Omit = ...,
        tracing: session_create_params.Tracing | Omit = ...,
        turn_detection: session_create_params.TurnDetection | Omit = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionCreateResponse:
        ...

class AsyncSessions(AsyncAPIResource):
    @property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...
    async def create(
        self,
        *,
        client_secret: session_create_params.ClientSecret | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = ...,
        instructions: str | Omit = ...,
        max_response_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ] | Omit = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        speed: float | Omit = ...,
        temperature: float | Omit = ...,
        tool_choice: str | Omit = ...,
        tools: Iterable[session_create_params.Tool] | Omit = ...,
        tracing: session_create_params.Tracing | Omit = ...,
        turn_detection: session_create_params.TurnDetection | Omit = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> SessionCreateResponse:
        ...

class SessionsWithRawResponse:
    def __init__(self, resource: Sessions) -> None: ...
    def create(
        self, *, client_secret: session_create_params.ClientSecret | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = ...,
        instructions: str | Omit = ..., max_response_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ..., speed: float | Omit = ...,
        temperature: float | Omit = ..., tool_choice: str | Omit = ...,
        tools: Iterable[session_create_params.Tool] | Omit = ..., tracing: session_create_params.Tracing | Omit = ...,
        turn_detection: session_create_params.TurnDetection | Omit = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionCreateResponse]: ...

class AsyncSessionsWithRawResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    async def create(
        self, *, client_secret: session_create_params.ClientSecret | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = ...,
        instructions: str | Omit = ..., max_response_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ..., speed: float | Omit = ...,
        temperature: float | Omit = ..., tool_choice: str | Omit = ...,
        tools: Iterable[session_create_params.Tool] | Omit = ..., tracing: session_create_params.Tracing | Omit = ...,
        turn_detection: session_create_params.TurnDetection | Omit = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[SessionCreateResponse]: ...

class SessionsWithStreamingResponse:
    def __init__(self, resource: Sessions) -> None: ...
    def create(
        self, *, client_secret: session_create_params.ClientSecret | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = ...,
        instructions: str | Omit = ..., max_response_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ..., speed: float | Omit = ...,
        temperature: float | Omit = ..., tool_choice: str | Omit = ...,
        tools: Iterable[session_create_params.Tool] | Omit = ..., tracing: session_create_params.Tracing | Omit = ...,
        turn_detection: session_create_params.TurnDetection | Omit = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[SessionCreateResponse]]: ...

class AsyncSessionsWithStreamingResponse:
    def __init__(self, resource: AsyncSessions) -> None: ...
    def create(
        self, *, client_secret: session_create_params.ClientSecret | Omit = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ...,
        input_audio_noise_reduction: session_create_params.InputAudioNoiseReduction | Omit = ...,
        input_audio_transcription: session_create_params.InputAudioTranscription | Omit = ...,
        instructions: str | Omit = ..., max_response_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        modalities: List[Literal["text", "audio"]] | Omit = ...,
        model: Literal["gpt-realtime", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17"] | Omit = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = ..., speed: float | Omit = ...,
        temperature: float | Omit = ..., tool_choice: str | Omit = ...,
        tools: Iterable[session_create_params.Tool] | Omit = ..., tracing: session_create_params.Tracing | Omit = ...,
        turn_detection: session_create_params.TurnDetection | Omit = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[SessionCreateResponse]]: ...
