from ...beta.realtime.transcription_sessions import (
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdateParam,
    TranscriptionSessionUpdatedEvent,
)
from ...shared import Metadata
from ...shared_params import Metadata as SharedParamsMetadata


class Sessions(headers={"OpenAI-Beta": "assistants=v2"}):
    @POST("/realtime/sessions")
    def create(
        self,
        *,
        client_secret: SessionCreateParams.ClientSecret = ...,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        input_audio_noise_reduction: SessionCreateParams.InputAudioNoiseReduction = ...,
        input_audio_transcription: SessionCreateParams.InputAudioTranscription = ...,
        instructions: str = ...,
        max_response_output_tokens: Union[int, Literal["inf"]] = ...,
        modalities: List[Literal["text", "audio"]] = ...,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ] = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        speed: float = ...,
        temperature: float = ...,
        tool_choice: str = ...,
        tools: Iterable[SessionCreateParams.Tool] = ...,
        tracing: SessionCreateParams.Tracing = ...,
        turn_detection: SessionCreateParams.TurnDetection = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...,
    ) -> SessionCreateResponse: ...


class ConversationCreatedEvent(BaseModel):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]

    class Conversation(BaseModel):
        id: Optional[str] = None
        object: Optional[Literal["realtime.conversation"]] = None


class ConversationItem(BaseModel):
    id: Optional[str] = None
    arguments: Optional[str] = None
    call_id: Optional[str] = None
    content: Optional[List[ConversationItemContent]] = None
    name: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    output: Optional[str] = None
    role: Optional[Literal["user", "assistant", "system"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    type: Optional[Literal["message", "function_call", "function_call_output"]] = None


class ConversationItemContent(BaseModel):
    id: Optional[str] = None
    audio: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text", "audio"]] = None


class ConversationItemContentParam(TypedDict):
    id: str = ...
    audio: str = ...
    text: str = ...
    transcript: str = ...
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] = ...


class ConversationItemCreateEvent(BaseModel):
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: Optional[str] = None
    previous_item_id: Optional[str] = None


class ConversationItemCreateEventParam(TypedDict):
    item: ConversationItemParam
    type: Literal["conversation.item.create"]
    event_id: str = ...
    previous_item_id: str = ...


class ConversationItemCreatedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = None


class ConversationItemDeleteEvent(BaseModel):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: Optional[str] = None


class ConversationItemDeleteEventParam(TypedDict):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str = ...


class ConversationItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    logprobs: Optional[List[Logprob]] = None

    class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class UsageTranscriptTextUsageTokens(BaseModel):
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails] = None

    class UsageTranscriptTextUsageDuration(BaseModel):
        seconds: float
        type: Literal["duration"]

    Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]

    class Logprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None
    logprobs: Optional[List[Logprob]] = None

    class Logprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    content_index: int
    error: Error
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]

    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        param: Optional[str] = None
        type: Optional[str] = None


class ConversationItemParam(TypedDict):
    id: str = ...
    arguments: str = ...
    call_id: str = ...
    content: Iterable[ConversationItemContentParam] = ...
    name: str = ...
    object: Literal["realtime.item"] = ...
    output: str = ...
    role: Literal["user", "assistant", "system"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    type: Literal["message", "function_call", "function_call_output"] = ...


class ConversationItemRetrieveEvent(BaseModel):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: Optional[str] = None


class ConversationItemRetrieveEventParam(TypedDict):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str = ...


class ConversationItemTruncateEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: Optional[str] = None


class ConversationItemTruncateEventParam(TypedDict):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: str = ...


class ConversationItemTruncatedEvent(BaseModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class ConversationItemWithReference(BaseModel):
    id: Optional[str] = None
    arguments: Optional[str] = None
    call_id: Optional[str] = None
    content: Optional[List[Content]] = None
    name: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    output: Optional[str] = None
    role: Optional[Literal["user", "assistant", "system"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = None

    class Content(BaseModel):
        id: Optional[str] = None
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = None


class ConversationItemWithReferenceParam(TypedDict):
    id: str = ...
    arguments: str = ...
    call_id: str = ...
    content: Iterable[Content] = ...
    name: str = ...
    object: Literal["realtime.item"] = ...
    output: str = ...
    role: Literal["user", "assistant", "system"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    type: Literal["message", "function_call", "function_call_output", "item_reference"] = ...

    class Content(TypedDict):
        id: str = ...
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["input_text", "input_audio", "item_reference", "text"] = ...


class ErrorEvent(BaseModel):
    error: Error
    event_id: str
    type: Literal["error"]

    class Error(BaseModel):
        message: str
        type: str
        code: Optional[str] = None
        event_id: Optional[str] = None
        param: Optional[str] = None


class InputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: Optional[str] = None


class InputAudioBufferAppendEventParam(TypedDict):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: str = ...


class InputAudioBufferClearEvent(BaseModel):
    type: Literal["input_audio_buffer.clear"]
    event_id: Optional[str] = None


class InputAudioBufferClearEventParam(TypedDict):
    type: Literal["input_audio_buffer.clear"]
    event_id: str = ...


class InputAudioBufferClearedEvent(BaseModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommitEvent(BaseModel):
    type: Literal["input_audio_buffer.commit"]
    event_id: Optional[str] = None


class InputAudioBufferCommitEventParam(TypedDict):
    type: Literal["input_audio_buffer.commit"]
    event_id: str = ...


class InputAudioBufferCommittedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: Optional[str] = None


class InputAudioBufferSpeechStartedEvent(BaseModel):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class RateLimitsUpdatedEvent(BaseModel):
    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]

    class RateLimit(BaseModel):
        limit: Optional[int] = None
        name: Optional[Literal["requests", "tokens"]] = None
        remaining: Optional[int] = None
        reset_seconds: Optional[float] = None


class RealtimeClientEvent(Alias[Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClear,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
    TranscriptionSessionUpdate,
]]):

    class OutputAudioBufferClear(BaseModel):
        type: Literal["output_audio_buffer.clear"]
        event_id: Optional[str] = None


class RealtimeClientEventParam(Alias[Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]]):

    class OutputAudioBufferClear(TypedDict):
        type: Literal["output_audio_buffer.clear"]
        event_id: str = ...


class RealtimeConnectParams(TypedDict):
    model: str


class RealtimeResponse(BaseModel):
    id: Optional[str] = None
    conversation_id: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    metadata: Optional[Metadata] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: Optional[RealtimeResponseStatus] = None
    temperature: Optional[float] = None
    usage: Optional[RealtimeResponseUsage] = None
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None


class RealtimeResponseStatus(BaseModel):
    error: Optional[Error] = None
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None

    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        type: Optional[str] = None


class RealtimeResponseUsage(BaseModel):
    input_token_details: Optional[InputTokenDetails] = None
    input_tokens: Optional[int] = None
    output_token_details: Optional[OutputTokenDetails] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None

    class InputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        cached_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class OutputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None


class RealtimeServerEvent(Alias[Union[
    ConversationCreatedEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieved,
    ConversationItemTruncatedEvent,
    ErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdatedEvent,
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
]]):

    class ConversationItemRetrieved(BaseModel):
        event_id: str
        item: ConversationItem
        type: Literal["conversation.item.retrieved"]

    class OutputAudioBufferStarted(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.started"]

    class OutputAudioBufferStopped(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.stopped"]

    class OutputAudioBufferCleared(BaseModel):
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.cleared"]


class ResponseAudioDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]


class ResponseCancelEvent(BaseModel):
    type: Literal["response.cancel"]
    event_id: Optional[str] = None
    response_id: Optional[str] = None


class ResponseCancelEventParam(TypedDict):
    type: Literal["response.cancel"]
    event_id: str = ...
    response_id: str = ...


class ResponseContentPartAddedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"]

    class Part(BaseModel):
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["text", "audio"]] = None


class ResponseContentPartDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"]

    class Part(BaseModel):
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["text", "audio"]] = None


class ResponseCreateEvent(BaseModel):
    type: Literal["response.create"]
    event_id: Optional[str] = None
    response: Optional[Response] = None

    class ResponseTool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class Response(BaseModel):
        conversation: Optional[Union[str, Literal["auto", "none"]]] = None
        input: Optional[List[ConversationItemWithReference]] = None
        instructions: Optional[str] = None
        max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
        metadata: Optional[Metadata] = None
        modalities: Optional[List[Literal["text", "audio"]]] = None
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        temperature: Optional[float] = None
        tool_choice: Optional[str] = None
        tools: Optional[List[ResponseTool]] = None
        voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None


class ResponseCreateEventParam(TypedDict):
    type: Literal["response.create"]
    event_id: str = ...
    response: Response = ...

    class ResponseTool(TypedDict):
        description: str = ...
        name: str = ...
        parameters: object = ...
        type: Literal["function"] = ...

    class Response(TypedDict):
        conversation: Union[str, Literal["auto", "none"]] = ...
        input: Iterable[ConversationItemWithReferenceParam] = ...
        instructions: str = ...
        max_response_output_tokens: Union[int, Literal["inf"]] = ...
        metadata: Optional[SharedParamsMetadata] = ...
        modalities: List[Literal["text", "audio"]] = ...
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        temperature: float = ...
        tool_choice: str = ...
        tools: Iterable[ResponseTool] = ...
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...


class ResponseCreatedEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(BaseModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseOutputItemAddedEvent(BaseModel):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel):
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]


class ResponseTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]


class Session(BaseModel):
    id: Optional[str] = None
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    model: Optional[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
    ] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    speed: Optional[float] = None
    temperature: Optional[float] = None
    tool_choice: Optional[str] = None
    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None
    turn_detection: Optional[TurnDetection] = None
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None

    class InputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]] = None

    class InputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[str] = None
        prompt: Optional[str] = None

    class Tool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

    class TurnDetection(BaseModel):
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[Literal["server_vad", "semantic_vad"]] = None


class SessionCreateParams(Call):

    class ClientSecretExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int = ...

    class ClientSecret(TypedDict):
        expires_after: ClientSecretExpiresAfter = ...

    class InputAudioNoiseReduction(TypedDict):
        type: Literal["near_field", "far_field"] = ...

    class InputAudioTranscription(TypedDict):
        language: str = ...
        model: str = ...
        prompt: str = ...

    class Tool(TypedDict):
        description: str = ...
        name: str = ...
        parameters: object = ...
        type: Literal["function"] = ...

    class TracingTracingConfiguration(TypedDict):
        group_id: str = ...
        metadata: object = ...
        workflow_name: str = ...

    Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

    class TurnDetection(TypedDict):
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...
        type: Literal["server_vad", "semantic_vad"] = ...


class SessionCreateResponse(BaseModel):
    client_secret: ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    instructions: Optional[str] = None
    max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    output_audio_format: Optional[str] = None
    speed: Optional[float] = None
    temperature: Optional[float] = None
    tool_choice: Optional[str] = None
    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None
    turn_detection: Optional[TurnDetection] = None
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None

    class ClientSecret(BaseModel):
        expires_at: int
        value: str

    class InputAudioTranscription(BaseModel):
        model: Optional[str] = None

    class Tool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

    class TurnDetection(BaseModel):
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[str] = None


class SessionCreatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.created"]


class SessionUpdateEvent(BaseModel):
    session: Session
    type: Literal["session.update"]
    event_id: Optional[str] = None

    class SessionClientSecretExpiresAfter(BaseModel):
        anchor: Literal["created_at"]
        seconds: Optional[int] = None

    class SessionClientSecret(BaseModel):
        expires_after: Optional[SessionClientSecretExpiresAfter] = None

    class SessionInputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]] = None

    class SessionInputAudioTranscription(BaseModel):
        language: Optional[str] = None
        model: Optional[str] = None
        prompt: Optional[str] = None

    class SessionTool(BaseModel):
        description: Optional[str] = None
        name: Optional[str] = None
        parameters: Optional[object] = None
        type: Optional[Literal["function"]] = None

    class SessionTracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

    class SessionTurnDetection(BaseModel):
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None
        type: Optional[Literal["server_vad", "semantic_vad"]] = None

    class Session(BaseModel):
        client_secret: Optional[SessionClientSecret] = None
        input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
        input_audio_transcription: Optional[SessionInputAudioTranscription] = None
        instructions: Optional[str] = None
        max_response_output_tokens: Optional[Union[int, Literal["inf"]]] = None
        modalities: Optional[List[Literal["text", "audio"]]] = None
        model: Optional[
            Literal[
                "gpt-realtime",
                "gpt-realtime-2025-08-28",
                "gpt-4o-realtime-preview",
                "gpt-4o-realtime-preview-2024-10-01",
                "gpt-4o-realtime-preview-2024-12-17",
                "gpt-4o-realtime-preview-2025-06-03",
                "gpt-4o-mini-realtime-preview",
                "gpt-4o-mini-realtime-preview-2024-12-17",
            ]
        ] = None
        output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
        speed: Optional[float] = None
        temperature: Optional[float] = None
        tool_choice: Optional[str] = None
        tools: Optional[List[SessionTool]] = None
        tracing: Optional[SessionTracing] = None
        turn_detection: Optional[SessionTurnDetection] = None
        voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None


class SessionUpdateEventParam(TypedDict):
    session: Session
    type: Literal["session.update"]
    event_id: str = ...

    class SessionClientSecretExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int = ...

    class SessionClientSecret(TypedDict):
        expires_after: SessionClientSecretExpiresAfter = ...

    class SessionInputAudioNoiseReduction(TypedDict):
        type: Literal["near_field", "far_field"] = ...

    class SessionInputAudioTranscription(TypedDict):
        language: str = ...
        model: str = ...
        prompt: str = ...

    class SessionTool(TypedDict):
        description: str = ...
        name: str = ...
        parameters: object = ...
        type: Literal["function"] = ...

    class SessionTracingTracingConfiguration(TypedDict):
        group_id: str = ...
        metadata: object = ...
        workflow_name: str = ...

    SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

    class SessionTurnDetection(TypedDict):
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...
        type: Literal["server_vad", "semantic_vad"] = ...

    class Session(TypedDict):
        client_secret: SessionClientSecret = ...
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        input_audio_noise_reduction: SessionInputAudioNoiseReduction = ...
        input_audio_transcription: SessionInputAudioTranscription = ...
        instructions: str = ...
        max_response_output_tokens: Union[int, Literal["inf"]] = ...
        modalities: List[Literal["text", "audio"]] = ...
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ] = ...
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        speed: float = ...
        temperature: float = ...
        tool_choice: str = ...
        tools: Iterable[SessionTool] = ...
        tracing: SessionTracing = ...
        turn_detection: SessionTurnDetection = ...
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...


class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]
