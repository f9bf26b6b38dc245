"""Sessions and events of the realtime API, as they were in its beta.

What is common to all events is told in `realtime/events.pyi`. What is sent is described at the type ending in `Param`;
without that ending it is the same as a model.
"""

from ...beta.realtime.transcription_sessions import (
    TranscriptionSession,
    TranscriptionSessionCreateParams,
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdatedEvent,
)
from ...realtime.calls import RealtimeTracingConfig, RealtimeTracingConfigParam
from ...realtime.events import (
    ConversationCreatedEvent as EventsConversationCreatedEvent,
    ConversationItemCreateEvent as EventsConversationItemCreateEvent,
    ConversationItemCreatedEvent as EventsConversationItemCreatedEvent,
    ConversationItemDeleteEvent as EventsConversationItemDeleteEvent,
    ConversationItemDeletedEvent as EventsConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent as EventsConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent as EventsConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent as EventsConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieveEvent as EventsConversationItemRetrieveEvent,
    ConversationItemTruncateEvent as EventsConversationItemTruncateEvent,
    ConversationItemTruncatedEvent as EventsConversationItemTruncatedEvent,
    InputAudioBufferAppendEvent as EventsInputAudioBufferAppendEvent,
    InputAudioBufferClearEvent as EventsInputAudioBufferClearEvent,
    InputAudioBufferClearedEvent as EventsInputAudioBufferClearedEvent,
    InputAudioBufferCommitEvent as EventsInputAudioBufferCommitEvent,
    InputAudioBufferCommittedEvent as EventsInputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent as EventsInputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent as EventsInputAudioBufferSpeechStoppedEvent,
    RateLimitsUpdatedEvent as EventsRateLimitsUpdatedEvent,
    RealtimeError,
    RealtimeErrorEvent,
    RealtimeResponse as EventsRealtimeResponse,
    RealtimeResponseStatus as EventsRealtimeResponseStatus,
    RealtimeResponseUsage as EventsRealtimeResponseUsage,
    ResponseAudioDeltaEvent as EventsResponseAudioDeltaEvent,
    ResponseAudioDoneEvent as EventsResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent as EventsResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent as EventsResponseAudioTranscriptDoneEvent,
    ResponseCancelEvent as EventsResponseCancelEvent,
    ResponseContentPartAddedEvent as EventsResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent as EventsResponseContentPartDoneEvent,
    ResponseCreateEvent as EventsResponseCreateEvent,
    ResponseCreatedEvent as EventsResponseCreatedEvent,
    ResponseDoneEvent as EventsResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent as EventsResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent as EventsResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent as EventsResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent as EventsResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent as EventsResponseTextDeltaEvent,
    ResponseTextDoneEvent as EventsResponseTextDoneEvent,
    SessionCreatedEvent as EventsSessionCreatedEvent,
    SessionUpdateEvent as EventsSessionUpdateEvent,
    SessionUpdatedEvent as EventsSessionUpdatedEvent,
)
from ...shared import Metadata


class Sessions(headers={"OpenAI-Beta": "assistants=v2"}):
    """Make keys that a program in the user's hands can talk to a model with. `client.realtime.client_secrets` came after it."""

    @POST(
        "/realtime/sessions",
        order=("client_secret", "input_audio_format", "input_audio_noise_reduction", "input_audio_transcription", "instructions", "max_response_output_tokens", "modalities", "model", "output_audio_format", "speed", "temperature", "tool_choice", "tools", "tracing", "turn_detection", "voice",),
    )
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
        model: RealtimeBetaModel = ...,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...,
        speed: float = ...,
        temperature: float = ...,
        tool_choice: str = ...,
        tools: Iterable[SessionCreateParams.Tool] = ...,
        tracing: SessionCreateParams.Tracing = ...,
        turn_detection: SessionCreateParams.TurnDetection = ...,
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...,
    ) -> SessionCreateResponse:
        """Make a key, and say how the model behaves in the session that it is for.

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
        """


RealtimeBetaModel: Shorthand = Literal[
    "gpt-realtime",
    "gpt-realtime-2025-08-28",
    "gpt-4o-realtime-preview",
    "gpt-4o-realtime-preview-2024-10-01",
    "gpt-4o-realtime-preview-2024-12-17",
    "gpt-4o-realtime-preview-2025-06-03",
    "gpt-4o-mini-realtime-preview",
    "gpt-4o-mini-realtime-preview-2024-12-17",
]


class ConversationCreatedEvent(Like[EventsConversationCreatedEvent]): ...


class ConversationItem(Both):
    """Something said or done in a conversation; which fields it has goes by its `type`."""
    id: str = ...
    """The service makes one unless given."""
    arguments: str = ...
    """JSON, of a call of a function."""
    call_id: str = ...
    """Of a call of a function and of what it gave, which must name a call of the conversation."""
    content: Iterable[ConversationItemContent] = ...
    """Of a message."""
    name: str = ...
    """Of the function that is called."""
    object: Literal["realtime.item"] = ...
    output: str = ...
    """What a function gave."""
    role: Literal["user", "assistant", "system"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """Makes no difference to the conversation."""
    type: Literal["message", "function_call", "function_call_output"] = ...


class ConversationItemContent(Both):
    """A part of a message: the system's are text, the user's also sound."""
    id: str = ...
    """Which item is meant, when it is a reference."""
    audio: str = ...
    """In the input format of the session."""
    text: str = ...
    transcript: str = ...
    """What is said in the sound."""
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] = ...


class ConversationItemCreateEvent(Like[EventsConversationItemCreateEvent], Both):
    """Adds an item to the conversation; it cannot be speech of the assistant. Answered by `conversation.item.created`."""
    item: ConversationItem


class ConversationItemCreatedEvent(Like[EventsConversationItemCreatedEvent]):
    item: ConversationItem


class ConversationItemDeleteEvent(Like[EventsConversationItemDeleteEvent], Both): ...
class ConversationItemDeletedEvent(Like[EventsConversationItemDeletedEvent]): ...


class ConversationItemInputAudioTranscriptionCompletedEvent(Like[EventsConversationItemInputAudioTranscriptionCompletedEvent]):
    del languages
    logprobs: Optional[List[Logprob]] = None

    class Logprob(Like[ConversationItemInputAudioTranscriptionDeltaEvent.Logprob]): ...


class ConversationItemInputAudioTranscriptionDeltaEvent(Like[EventsConversationItemInputAudioTranscriptionDeltaEvent]):
    logprobs: Optional[List[Logprob]] = None

    class Logprob(BaseModel):
        token: str
        bytes: List[int]
        logprob: float


class ConversationItemInputAudioTranscriptionFailedEvent(Like[EventsConversationItemInputAudioTranscriptionFailedEvent]): ...
class ConversationItemRetrieveEvent(Like[EventsConversationItemRetrieveEvent], Both): ...
class ConversationItemTruncateEvent(Like[EventsConversationItemTruncateEvent], Both): ...
class ConversationItemTruncatedEvent(Like[EventsConversationItemTruncatedEvent]): ...


class ConversationItemWithReference(Both):
    """As `ConversationItem`, or an item that the session has already."""
    id: str = ...
    """Of an item that the session has, when it is a reference; else the service makes one unless given."""
    arguments: str = ...
    call_id: str = ...
    content: Iterable[Content] = ...
    name: str = ...
    object: Literal["realtime.item"] = ...
    output: str = ...
    role: Literal["user", "assistant", "system"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    type: Literal["message", "function_call", "function_call_output", "item_reference"] = ...

    class Content(Both):
        id: str = ...
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["input_text", "input_audio", "item_reference", "text"] = ...


class ErrorEvent(Like[RealtimeErrorEvent]):
    error: Error

    class Error(Like[RealtimeError]): ...
class InputAudioBufferAppendEvent(Like[EventsInputAudioBufferAppendEvent], Both): ...
class InputAudioBufferClearEvent(Like[EventsInputAudioBufferClearEvent], Both): ...
class InputAudioBufferClearedEvent(Like[EventsInputAudioBufferClearedEvent]): ...
class InputAudioBufferCommitEvent(Like[EventsInputAudioBufferCommitEvent], Both): ...
class InputAudioBufferCommittedEvent(Like[EventsInputAudioBufferCommittedEvent]): ...
class InputAudioBufferSpeechStartedEvent(Like[EventsInputAudioBufferSpeechStartedEvent]): ...
class InputAudioBufferSpeechStoppedEvent(Like[EventsInputAudioBufferSpeechStoppedEvent]): ...
class RateLimitsUpdatedEvent(Like[EventsRateLimitsUpdatedEvent]): ...


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
]], Both):

    class OutputAudioBufferClear(Both):
        """Stops what is being played. Send `response.cancel` before. Only over WebRTC."""
        type: Literal["output_audio_buffer.clear"]
        event_id: str = ...


class RealtimeConnectParams(TypedDict):
    """What a connection is opened with."""
    model: str


class RealtimeResponse(Like[EventsRealtimeResponse]):
    del (audio, output_modalities, Audio, AudioOutput)
    modalities: Optional[List[Literal["text", "audio"]]] = None
    output: Optional[List[ConversationItem]] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    temperature: Optional[float] = None
    """0.6 to 1.2."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None


class RealtimeResponseStatus(Like[EventsRealtimeResponseStatus]): ...


class RealtimeResponseUsage(Like[EventsRealtimeResponseUsage]):
    input_token_details: Optional[InputTokenDetails] = None
    output_token_details: Optional[OutputTokenDetails] = None

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
    """What the service sends."""

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


class ResponseAudioDeltaEvent(Like[EventsResponseAudioDeltaEvent]):
    type: Literal["response.audio.delta"]


class ResponseAudioDoneEvent(Like[EventsResponseAudioDoneEvent]):
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(Like[EventsResponseAudioTranscriptDeltaEvent]):
    type: Literal["response.audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(Like[EventsResponseAudioTranscriptDoneEvent]):
    type: Literal["response.audio_transcript.done"]


class ResponseCancelEvent(Like[EventsResponseCancelEvent], Both): ...
class ResponseContentPartAddedEvent(Like[EventsResponseContentPartAddedEvent]): ...
class ResponseContentPartDoneEvent(Like[EventsResponseContentPartDoneEvent]): ...


class ResponseCreateEvent(Like[EventsResponseCreateEvent], Both):
    response: Response = ...

    class ResponseTool(Like[SessionUpdateEvent.SessionTool]): ...

    class Response(Both):
        conversation: Union[str, Literal["auto", "none"]] = ...
        """`auto` puts the answer into the conversation, as it is unless given; `none` keeps it apart."""
        input: Iterable[ConversationItemWithReference] = ...
        """What to answer, instead of the conversation."""
        instructions: str = ...
        max_response_output_tokens: Union[int, Literal["inf"]] = ...
        """1 to 4,096, or `inf`."""
        metadata: Optional[Metadata] = ...
        """Up to 16 pairs of your own; tells apart answers made at the same time. Keys to 64 characters, values to 512."""
        modalities: List[Literal["text", "audio"]] = ...
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        temperature: float = ...
        """0.6 to 1.2; 0.8 unless given."""
        tool_choice: str = ...
        tools: Iterable[ResponseTool] = ...
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...


class ResponseCreatedEvent(Like[EventsResponseCreatedEvent]): ...
class ResponseDoneEvent(Like[EventsResponseDoneEvent]): ...
class ResponseFunctionCallArgumentsDeltaEvent(Like[EventsResponseFunctionCallArgumentsDeltaEvent]): ...


class ResponseFunctionCallArgumentsDoneEvent(Like[EventsResponseFunctionCallArgumentsDoneEvent]):
    del name


class ResponseOutputItemAddedEvent(Like[EventsResponseOutputItemAddedEvent]):
    item: ConversationItem


class ResponseOutputItemDoneEvent(Like[EventsResponseOutputItemDoneEvent]):
    item: ConversationItem


class ResponseTextDeltaEvent(Like[EventsResponseTextDeltaEvent]):
    type: Literal["response.text.delta"]


class ResponseTextDoneEvent(Like[EventsResponseTextDoneEvent]):
    type: Literal["response.text.done"]


class Session(Like[SessionCreateResponse]):
    """A session; its fields are told at the call `create`."""
    del client_secret, ClientSecret
    id: Optional[str] = None
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    input_audio_noise_reduction: Optional[InputAudioNoiseReduction] = None
    model: Optional[RealtimeBetaModel] = None
    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None

    class InputAudioNoiseReduction(BaseModel):
        type: Optional[Literal["near_field", "far_field"]] = None

    class InputAudioTranscription(Like[SessionUpdateEvent.SessionInputAudioTranscription]): ...
    class TurnDetection(BaseModel, Like[SessionCreateParams.TurnDetection]): ...


class SessionCreateParams(Call):
    class ClientSecretExpiresAfter(TypedDict):
        anchor: Literal["created_at"]
        seconds: int = ...
        """10 to 7,200."""

    class ClientSecret(TypedDict):
        expires_after: ClientSecretExpiresAfter = ...

    class InputAudioNoiseReduction(TypedDict):
        type: Literal["near_field", "far_field"] = ...
        """`near_field` for a microphone at the mouth, `far_field` for one in the room."""

    class InputAudioTranscription(TypedDict):
        language: str = ...
        """ISO-639-1, such as `en`; to say it makes the text better and quicker."""
        model: str = ...
        prompt: str = ...
        """What the talk is about, in a sentence; for `whisper-1` a list of words."""

    class Tool(Like[ResponseCreateEventParam.ResponseTool]):
        parameters: object = ...
        """A JSON schema."""

    class TracingTracingConfiguration(Like[RealtimeTracingConfigParam.TracingConfiguration]): ...

    Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

    class TurnDetection(Like[TranscriptionSessionCreateParams.TurnDetection]):
        """By silence (`server_vad`, as it is unless given) or by what was said (`semantic_vad`)."""
        create_response: bool = ...
        """Whether to answer at once; yes unless given."""
        interrupt_response: bool = ...
        """Whether an answer stops when the user begins to speak; yes unless given."""


class SessionCreateResponse(BaseModel):
    """A session and the key to it."""
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
        """Lets a browser in, until it expires."""
        expires_at: int
        """Unix time in seconds."""
        value: str

    class InputAudioTranscription(BaseModel):
        model: Optional[str] = None

    class Tool(Like[ResponseCreateEvent.ResponseTool]): ...
    class TracingTracingConfiguration(BaseModel, Like[SessionCreateParams.TracingTracingConfiguration]): ...

    Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration]

    class TurnDetection(Like[TranscriptionSession.TurnDetection]): ...


class SessionCreatedEvent(Like[EventsSessionCreatedEvent]):
    del Session
    session: Session


class SessionUpdateEvent(Like[EventsSessionUpdateEvent], Both):
    session: Session
    """Its fields are told at the call `create`."""

    class SessionClientSecretExpiresAfter(Both):
        anchor: Literal["created_at"]
        seconds: int = ...

    class SessionClientSecret(Both):
        expires_after: SessionClientSecretExpiresAfter = ...

    class SessionInputAudioNoiseReduction(Both):
        type: Literal["near_field", "far_field"] = ...

    class SessionInputAudioTranscription(Both):
        language: str = ...
        model: str = ...
        prompt: str = ...

    class SessionTool(Both):
        description: str = ...
        name: str = ...
        parameters: object = ...
        type: Literal["function"] = ...

    class SessionTracingTracingConfiguration(Like[RealtimeTracingConfig.TracingConfiguration]): ...

    SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

    class SessionTurnDetection(Like[TranscriptionSessionUpdate.SessionTurnDetection]):
        create_response: bool = ...
        """Whether to answer at once; yes unless given."""
        interrupt_response: bool = ...
        """Whether an answer stops when the user begins to speak; yes unless given."""

    class Session(Both):
        client_secret: SessionClientSecret = ...
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        input_audio_noise_reduction: SessionInputAudioNoiseReduction = ...
        input_audio_transcription: SessionInputAudioTranscription = ...
        instructions: str = ...
        max_response_output_tokens: Union[int, Literal["inf"]] = ...
        modalities: List[Literal["text", "audio"]] = ...
        model: RealtimeBetaModel = ...
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] = ...
        speed: float = ...
        temperature: float = ...
        tool_choice: str = ...
        tools: Iterable[SessionTool] = ...
        tracing: SessionTracing = ...
        turn_detection: SessionTurnDetection = ...
        voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]] = ...


class SessionUpdatedEvent(Like[EventsSessionUpdatedEvent]):
    del Session
    session: Session
