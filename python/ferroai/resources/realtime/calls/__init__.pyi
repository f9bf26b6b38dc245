"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal

from ferroai._api_response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
from ferroai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from ferroai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from ferroai.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from ferroai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
from ferroai.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
from ferroai.types.realtime.realtime_truncation_param import RealtimeTruncationParam
from ferroai.types.responses.response_prompt_param import ResponsePromptParam

__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "Calls",
    "CallsWithRawResponse",
    "CallsWithStreamingResponse",
]


class Calls(SyncAPIResource):
    """Begin, take, pass on and end calls with a realtime model."""
    @property
    def with_raw_response(self) -> CallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> CallsWithStreamingResponse: ...
    def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Begin a call over WebRTC: an offer goes in, the answer to it comes back.

        Args:
            sdp: The offer, a session description.
            session: How the model behaves, unless a client secret says so already.

        `POST /realtime/calls`, https://platform.openai.com/docs/api-reference/realtime
        """
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = ...,
        instructions: str | Omit = ...,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        model: Union[
            str,
            Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ],
        ] | Omit = ...,
        output_modalities: List[Literal["text", "audio"]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        reasoning: RealtimeReasoningParam | Omit = ...,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = ...,
        tools: RealtimeToolsConfigParam | Omit = ...,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = ...,
        truncation: RealtimeTruncationParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Take a call that came in by telephone, and say how the model behaves in it.

        Args:
            audio: How sound goes in and out.
            include: `logprobs` adds to each transcript how likely its tokens were.
            instructions: What the model is told before anything else.
            max_output_tokens: Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given.
            output_modalities: One of the two; `audio`, which brings its text along, unless given.
            parallel_tool_calls: Whether several tools may be called at once; only models that think can.
            prompt: A stored prompt and its variables.
            reasoning: How much the model thinks.
            tool_choice: Whether and which tools are used; `auto` unless given.
            tools: What the model may call.
            tracing: How traces of the session are kept.
            truncation: What is forgotten when the session becomes too long.

        `POST /realtime/calls/{call_id}/accept`, https://platform.openai.com/docs/api-reference/realtime
        """
    def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup`, https://platform.openai.com/docs/api-reference/realtime
        """
    def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Pass a call on.

        Args:
            target_uri: Where to, such as `tel:+14155550123`.

        `POST /realtime/calls/{call_id}/refer`, https://platform.openai.com/docs/api-reference/realtime
        """
    def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Turn down a call that came in.

        Args:
            status_code: The SIP status the caller gets; 603 unless given.

        `POST /realtime/calls/{call_id}/reject`, https://platform.openai.com/docs/api-reference/realtime
        """

class AsyncCalls(AsyncAPIResource):
    """Begin, take, pass on and end calls with a realtime model."""
    @property
    def with_raw_response(self) -> AsyncCallsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse: ...
    async def create(
        self,
        *,
        sdp: str,
        session: RealtimeSessionCreateRequestParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> HttpxBinaryResponseContent:
        """Begin a call over WebRTC: an offer goes in, the answer to it comes back.

        Args:
            sdp: The offer, a session description.
            session: How the model behaves, unless a client secret says so already.

        `POST /realtime/calls`, https://platform.openai.com/docs/api-reference/realtime
        """
    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = ...,
        instructions: str | Omit = ...,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        model: Union[
            str,
            Literal[
                "gpt-realtime",
                "gpt-realtime-1.5",
                "gpt-realtime-2",
                "gpt-realtime-2.1",
                "gpt-realtime-2.1-mini",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
                "gpt-realtime-mini",
                "gpt-realtime-mini-2025-10-06",
                "gpt-realtime-mini-2025-12-15",
                "gpt-audio-1.5",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-10-06",
                "gpt-audio-mini-2025-12-15",
            ],
        ] | Omit = ...,
        output_modalities: List[Literal["text", "audio"]] | Omit = ...,
        parallel_tool_calls: bool | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ...,
        reasoning: RealtimeReasoningParam | Omit = ...,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = ...,
        tools: RealtimeToolsConfigParam | Omit = ...,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = ...,
        truncation: RealtimeTruncationParam | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Take a call that came in by telephone, and say how the model behaves in it.

        Args:
            audio: How sound goes in and out.
            include: `logprobs` adds to each transcript how likely its tokens were.
            instructions: What the model is told before anything else.
            max_output_tokens: Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given.
            output_modalities: One of the two; `audio`, which brings its text along, unless given.
            parallel_tool_calls: Whether several tools may be called at once; only models that think can.
            prompt: A stored prompt and its variables.
            reasoning: How much the model thinks.
            tool_choice: Whether and which tools are used; `auto` unless given.
            tools: What the model may call.
            tracing: How traces of the session are kept.
            truncation: What is forgotten when the session becomes too long.

        `POST /realtime/calls/{call_id}/accept`, https://platform.openai.com/docs/api-reference/realtime
        """
    async def hangup(
        self,
        call_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """End a call.

        `POST /realtime/calls/{call_id}/hangup`, https://platform.openai.com/docs/api-reference/realtime
        """
    async def refer(
        self,
        call_id: str,
        *,
        target_uri: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Pass a call on.

        Args:
            target_uri: Where to, such as `tel:+14155550123`.

        `POST /realtime/calls/{call_id}/refer`, https://platform.openai.com/docs/api-reference/realtime
        """
    async def reject(
        self,
        call_id: str,
        *,
        status_code: int | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> None:
        """Turn down a call that came in.

        Args:
            status_code: The SIP status the caller gets; 603 unless given.

        `POST /realtime/calls/{call_id}/reject`, https://platform.openai.com/docs/api-reference/realtime
        """

class CallsWithRawResponse:
    def __init__(self, resource: Calls) -> None: ...
    def create(
        self, *, sdp: str, session: RealtimeSessionCreateRequestParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    def accept(
        self, call_id: str, *, type: Literal["realtime"], audio: RealtimeAudioConfigParam | Omit = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = ..., instructions: str | Omit = ...,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        model: Union[str, Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]] | Omit = ...,
        output_modalities: List[Literal["text", "audio"]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., reasoning: RealtimeReasoningParam | Omit = ...,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = ..., tools: RealtimeToolsConfigParam | Omit = ...,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = ..., truncation: RealtimeTruncationParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def hangup(
        self, call_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    def reject(
        self, call_id: str, *, status_code: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class AsyncCallsWithRawResponse:
    def __init__(self, resource: AsyncCalls) -> None: ...
    async def create(
        self, *, sdp: str, session: RealtimeSessionCreateRequestParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[HttpxBinaryResponseContent]: ...
    async def accept(
        self, call_id: str, *, type: Literal["realtime"], audio: RealtimeAudioConfigParam | Omit = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = ..., instructions: str | Omit = ...,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        model: Union[str, Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]] | Omit = ...,
        output_modalities: List[Literal["text", "audio"]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., reasoning: RealtimeReasoningParam | Omit = ...,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = ..., tools: RealtimeToolsConfigParam | Omit = ...,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = ..., truncation: RealtimeTruncationParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def hangup(
        self, call_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...
    async def reject(
        self, call_id: str, *, status_code: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[None]: ...

class CallsWithStreamingResponse:
    def __init__(self, resource: Calls) -> None: ...
    def create(
        self, *, sdp: str, session: RealtimeSessionCreateRequestParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[StreamedBinaryAPIResponse]: ...
    def accept(
        self, call_id: str, *, type: Literal["realtime"], audio: RealtimeAudioConfigParam | Omit = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = ..., instructions: str | Omit = ...,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        model: Union[str, Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]] | Omit = ...,
        output_modalities: List[Literal["text", "audio"]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., reasoning: RealtimeReasoningParam | Omit = ...,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = ..., tools: RealtimeToolsConfigParam | Omit = ...,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = ..., truncation: RealtimeTruncationParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def hangup(
        self, call_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...
    def reject(
        self, call_id: str, *, status_code: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[None]]: ...

class AsyncCallsWithStreamingResponse:
    def __init__(self, resource: AsyncCalls) -> None: ...
    def create(
        self, *, sdp: str, session: RealtimeSessionCreateRequestParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse]: ...
    def accept(
        self, call_id: str, *, type: Literal["realtime"], audio: RealtimeAudioConfigParam | Omit = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = ..., instructions: str | Omit = ...,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = ...,
        model: Union[str, Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]] | Omit = ...,
        output_modalities: List[Literal["text", "audio"]] | Omit = ..., parallel_tool_calls: bool | Omit = ...,
        prompt: Optional[ResponsePromptParam] | Omit = ..., reasoning: RealtimeReasoningParam | Omit = ...,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = ..., tools: RealtimeToolsConfigParam | Omit = ...,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = ..., truncation: RealtimeTruncationParam | Omit = ...,
        extra_headers: Headers | None = None, extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def hangup(
        self, call_id: str, *, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def refer(
        self, call_id: str, *, target_uri: str, extra_headers: Headers | None = None, extra_query: Query | None = None,
        extra_body: Body | None = None, timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
    def reject(
        self, call_id: str, *, status_code: int | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[None]]: ...
