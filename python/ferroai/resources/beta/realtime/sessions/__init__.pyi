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
    """Make keys that a program in the user's hands can talk to a model with. `client.realtime.client_secrets` came after it."""
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
        """Make a key, and say how the model behaves in the session that it is for.

        Args:
            client_secret: When the key stops working.
            input_audio_format: `pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given.
            input_audio_noise_reduction: Cleans the sound before anything listens to it; `None` for not at all.
            input_audio_transcription: Has what the user says written down, too; off unless given.
            instructions: What the model is told before anything else, its manner of speaking too. The service has its own where there are none.
            max_response_output_tokens: Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given.
            modalities: `["text"]` for no sound; both unless given.
            output_audio_format: As `input_audio_format`.
            speed: 0.25 to 1.5 times the usual; 1 unless given. Only changed between answers.
            temperature: How freely to choose, 0.6 to 1.2; 0.8 unless given, and best left there for sound.
            tool_choice: `auto`, as it is unless given, `none`, `required`, or a function.
            tracing: `auto` for a trace with default names, `None` for none. Not changed once it is on.
            turn_detection: Who says when the user has finished; `None` to say it yourself.
            voice: It stays once the model has spoken.

        `POST /realtime/sessions`, https://platform.openai.com/docs/api-reference/realtime
        """

class AsyncSessions(AsyncAPIResource):
    """Make keys that a program in the user's hands can talk to a model with. `client.realtime.client_secrets` came after it."""
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
        """Make a key, and say how the model behaves in the session that it is for.

        Args:
            client_secret: When the key stops working.
            input_audio_format: `pcm16` is 16 bits, 24,000 Hz, one channel, little-endian; the others are the telephone's G.711. `pcm16` unless given.
            input_audio_noise_reduction: Cleans the sound before anything listens to it; `None` for not at all.
            input_audio_transcription: Has what the user says written down, too; off unless given.
            instructions: What the model is told before anything else, its manner of speaking too. The service has its own where there are none.
            max_response_output_tokens: Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given.
            modalities: `["text"]` for no sound; both unless given.
            output_audio_format: As `input_audio_format`.
            speed: 0.25 to 1.5 times the usual; 1 unless given. Only changed between answers.
            temperature: How freely to choose, 0.6 to 1.2; 0.8 unless given, and best left there for sound.
            tool_choice: `auto`, as it is unless given, `none`, `required`, or a function.
            tracing: `auto` for a trace with default names, `None` for none. Not changed once it is on.
            turn_detection: Who says when the user has finished; `None` to say it yourself.
            voice: It stays once the model has spoken.

        `POST /realtime/sessions`, https://platform.openai.com/docs/api-reference/realtime
        """

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
