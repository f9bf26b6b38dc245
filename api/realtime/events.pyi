"""Events of realtime sessions: what client and service send each other over WebSocket, WebRTC or telephone.

Each event says by `type` what it is. The client may give its events an `event_id` of up to 512 characters, which an
error that one of them causes names again; the service gives each of its own an id. `item_id`, `response_id` and the
indexes, which begin at 0, say where in the conversation something belongs. Audio is base64; times ending in `_ms` are
milliseconds. What is sent is described at the type ending in `Param`; without that ending it is the same as a model.
"""

from ..audio.transcriptions import TranscriptionLanguage
from ..realtime.calls import (
    NoiseReductionType,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeFunctionToolParam,
    RealtimeReasoning,
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateRequestParam,
    RealtimeToolsConfigParam,
)
from ..realtime.client_secrets import RealtimeTranscriptionSessionCreateRequest
from ..responses import ResponsePrompt
from ..responses.tools import Connector, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from ..shared import Metadata


RealtimeModel: Shorthand = Union[
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
]


class CallCreateParams(TypedDict):
    sdp: str
    """The offer, a session description."""
    session: RealtimeSessionCreateRequestParam = ...


ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class ConversationCreatedEvent(BaseModel):
    """Sent once, right after the session was created."""
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]

    class Conversation(BaseModel):
        id: Optional[str] = None
        object: Optional[Literal["realtime.conversation"]] = None


class ConversationItem(Alias[Tagged[
    Union[
        RealtimeConversationItemSystemMessage,
        RealtimeConversationItemUserMessage,
        RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput,
        RealtimeMcpApprovalResponse,
        RealtimeMcpListTools,
        RealtimeMcpToolCall,
        RealtimeMcpApprovalRequest,
    ],
    "type",
]], Both): ...


class ConversationItemAdded(BaseModel):
    """An item is in the conversation: the client sent it, speech was committed, or an answer begins, which is empty as yet. Sound is left out."""
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: Optional[str] = None
    """After which item it stands; absent for the first."""


class ConversationItemCreateEvent(Both):
    """Adds an item to the conversation; it cannot be speech of the assistant. Answered by `conversation.item.added` and, when it is whole, `.done`."""
    item: ConversationItem
    type: Literal["conversation.item.create"]
    event_id: str = ...
    previous_item_id: str = ...
    """After which item to put it; `root` for the beginning, the end unless given."""


class ConversationItemCreatedEvent(BaseModel):
    """An item was made by an answer, by committed speech or by the client."""
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: Optional[str] = None
    """After which item it stands; absent for the first."""


class ConversationItemDeleteEvent(Both):
    """Takes an item out of the conversation. Answered by `conversation.item.deleted`, or an error when there is none."""
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: str = ...


class ConversationItemDeletedEvent(BaseModel):
    """An item is gone, as the client asked."""
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class ConversationItemDone(BaseModel):
    """An item is whole. Sound is left out: `conversation.item.retrieve` gives it."""
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: Optional[str] = None
    """After which item it stands; absent for the first."""


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    """What the user said, in text; before, amid or after the answer. Another model wrote it than the one that answers, which may have heard differently."""
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    """Billed as that other model is."""
    languages: Optional[List[TranscriptionLanguage]] = None
    """Those heard; empty when none is sure. Only from `gpt-transcribe`."""
    logprobs: Optional[List[LogProbProperties]] = None
    """Only when the session's `include` asks for them."""

    class UsageTranscriptTextUsageTokensInputTokenDetails(BaseModel):
        audio_tokens: Optional[int] = None
        text_tokens: Optional[int] = None

    class UsageTranscriptTextUsageTokens(BaseModel):
        """Of a model billed by tokens."""
        input_tokens: int
        output_tokens: int
        total_tokens: int
        type: Literal["tokens"]
        input_token_details: Optional[UsageTranscriptTextUsageTokensInputTokenDetails] = None

    class UsageTranscriptTextUsageDuration(BaseModel):
        """Of a model billed by time."""
        seconds: float
        type: Literal["duration"]

    Usage: TypeAlias = Union[UsageTranscriptTextUsageTokens, UsageTranscriptTextUsageDuration]


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    """More text of what the user said."""
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None
    logprobs: Optional[List[LogProbProperties]] = None
    """Only when the session's `include` asks for them."""


class ConversationItemInputAudioTranscriptionFailedEvent(BaseModel):
    """What the user said could not be written down."""
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


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    """What one speaker said without a break, when speakers are told apart."""
    id: str
    content_index: int
    end: float
    """Seconds."""
    event_id: str
    item_id: str
    speaker: str
    """A name by which this voice is told from the others."""
    start: float
    """Seconds."""
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


class ConversationItemRetrieveEvent(Both):
    """Asks for an item as the service has it, such as speech with the noise taken out. Answered by `conversation.item.retrieved`."""
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: str = ...


class ConversationItemTruncateEvent(Both):
    """Cuts speech of the assistant to what was heard, when the user cuts in: the service sends faster than it is played. The text of the rest is forgotten, too."""
    audio_end_ms: int
    """How much to keep; an error when there is not so much."""
    content_index: int
    """0."""
    item_id: str
    """A message of the assistant."""
    type: Literal["conversation.item.truncate"]
    event_id: str = ...


class ConversationItemTruncatedEvent(BaseModel):
    """Speech of the assistant is cut, as the client asked."""
    audio_end_ms: int
    """How much was kept."""
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class InputAudioBufferAppendEvent(Both):
    """Adds sound to the buffer, which becomes a message of the user when it is committed: by the service when it detects turns, else by the client. No event answers it."""
    audio: str
    """In the input format of the session, up to 15 MiB; with small pieces turns are noticed sooner."""
    type: Literal["input_audio_buffer.append"]
    event_id: str = ...


class InputAudioBufferClearEvent(Both):
    """Throws away what is in the buffer. Answered by `input_audio_buffer.cleared`."""
    type: Literal["input_audio_buffer.clear"]
    event_id: str = ...


class InputAudioBufferClearedEvent(BaseModel):
    """The buffer is empty, as the client asked."""
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class InputAudioBufferCommitEvent(Both):
    """Makes a message of the buffer, which must not be empty; an answer has to be asked for. Not needed where the service detects turns."""
    type: Literal["input_audio_buffer.commit"]
    event_id: str = ...


class InputAudioBufferCommittedEvent(BaseModel):
    """The buffer became a message."""
    event_id: str
    item_id: str
    """Of that message."""
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: Optional[str] = None


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    """A key was pressed on the telephone. Only in calls over SIP."""
    event: str
    """The key: 0 to 9, `*`, `#`, A to D."""
    received_at: int
    """Unix time in seconds."""
    type: Literal["input_audio_buffer.dtmf_event_received"]


class InputAudioBufferSpeechStartedEvent(BaseModel):
    """The user begins to speak: time to stop playing. Only where the service detects turns."""
    audio_start_ms: int
    """From the first sound of the session, `prefix_padding_ms` included."""
    event_id: str
    item_id: str
    """Of the message that this will become."""
    type: Literal["input_audio_buffer.speech_started"]


class InputAudioBufferSpeechStoppedEvent(BaseModel):
    """The user has stopped speaking."""
    audio_end_ms: int
    """From the first sound of the session, the silence that ended it included."""
    event_id: str
    item_id: str
    """Of the message that this becomes."""
    type: Literal["input_audio_buffer.speech_stopped"]


class InputAudioBufferTimeoutTriggered(BaseModel):
    """Nobody spoke for `idle_timeout_ms`: the silence is committed and the model speaks up."""
    audio_end_ms: int
    """Where the silence ends, from the first sound of the session."""
    audio_start_ms: int
    """Where it begins: when the last answer had been played."""
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class LogProbProperties(BaseModel):
    """How likely a token of a transcript was."""
    token: str
    bytes: List[int]
    """The token in UTF-8."""
    logprob: float


class McpListToolsCompleted(BaseModel):
    """The tools of an MCP server are known."""
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(BaseModel):
    """An MCP server did not tell its tools."""
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(BaseModel):
    """An MCP server is being asked for its tools."""
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


class OutputAudioBufferClearEvent(Both):
    """Stops what is being played. Send `response.cancel` before. Only over WebRTC and SIP."""
    type: Literal["output_audio_buffer.clear"]
    event_id: str = ...


class RateLimitsUpdatedEvent(BaseModel):
    """What is left of the limits, as an answer begins; what it may use is taken off until it is done."""
    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]

    class RateLimit(BaseModel):
        limit: Optional[int] = None
        name: Optional[Literal["requests", "tokens"]] = None
        remaining: Optional[int] = None
        reset_seconds: Optional[float] = None
        """Seconds until all of it is there again."""


class RealtimeClientEvent(Alias[Union[
    ConversationItemCreateEvent,
    ConversationItemDeleteEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    OutputAudioBufferClearEvent,
    InputAudioBufferCommitEvent,
    ResponseCancelEvent,
    ResponseCreateEvent,
    SessionUpdateEvent,
]], Both): ...


class RealtimeConnectParams(TypedDict):
    """What a connection is opened with: one of the two."""
    call_id: str = ...
    """Joins a call that goes on already."""
    model: str = ...


class RealtimeConversationItemAssistantMessage(Both):
    """What the model said."""
    content: Iterable[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str = ...
    """The service makes one unless given; so with all items."""
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...
    """Makes no difference to the conversation, with no kind of item."""

    class Content(Both):
        audio: str = ...
        """In the output format of the session."""
        text: str = ...
        transcript: str = ...
        """What is said in the sound."""
        type: Literal["output_text", "output_audio"] = ...


class RealtimeConversationItemFunctionCall(Both):
    """The model asks for a function."""
    arguments: str
    """JSON."""
    name: str
    type: Literal["function_call"]
    id: str = ...
    call_id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemFunctionCallOutput(Both):
    """What a function gave."""
    call_id: str
    """Which call this answers."""
    output: str
    """Any text; it may be empty."""
    type: Literal["function_call_output"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemSystemMessage(Both):
    """What the model is told on the way. What holds throughout belongs in the session's `instructions`."""
    content: Iterable[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...

    class Content(Both):
        text: str = ...
        type: Literal["input_text"] = ...


class RealtimeConversationItemUserMessage(Both):
    """What the user said or showed."""
    content: Iterable[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...

    class Content(Both):
        audio: str = ...
        """In the input format of the session."""
        detail: Literal["auto", "low", "high"] = ...
        """How closely to look; `auto`, which is `high`, unless given."""
        image_url: str = ...
        """The picture itself as a data URL, PNG or JPEG."""
        text: str = ...
        transcript: str = ...
        """What is said in the sound. Kept for you; the model listens."""
        type: Literal["input_text", "input_audio", "input_image"] = ...


class RealtimeError(BaseModel):
    """What went wrong."""
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    """Of the client's event that caused it, if one did."""
    param: Optional[str] = None
    """The field to blame, if there is one."""


class RealtimeErrorEvent(BaseModel):
    """Something went wrong. Most often the session goes on."""
    error: RealtimeError
    event_id: str
    type: Literal["error"]


class RealtimeMcpApprovalRequest(Both):
    """Asks whether a tool of an MCP server may be called."""
    id: str
    arguments: str
    """JSON."""
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalResponse(Both):
    """Says whether it may."""
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...


class RealtimeMcpListTools(Both):
    """The tools of an MCP server."""
    server_label: str
    tools: Iterable[Tool]
    type: Literal["mcp_list_tools"]
    id: str = ...

    class Tool(Both):
        input_schema: object
        """The JSON schema of its arguments."""
        name: str
        annotations: Optional[object] = ...
        description: Optional[str] = ...


class RealtimeMcpProtocolError(Both):
    """The MCP server answered by an error of the protocol."""
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(Both):
    """A tool of an MCP server was called."""
    id: str
    arguments: str
    """JSON."""
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    """Absent when nobody had to be asked."""
    error: Optional[Error] = ...
    """Only when it failed."""
    output: Optional[str] = ...

    Error: TypeAlias = Optional[Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError]]


class RealtimeMcpToolExecutionError(Both):
    """The tool itself failed."""
    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(Both):
    """The MCP server answered by an error of HTTP."""
    code: int
    """The HTTP status."""
    message: str
    type: Literal["http_error"]


class RealtimeResponse(BaseModel):
    """An answer of the model, as far as it has come."""
    id: Optional[str] = None
    audio: Optional[Audio] = None
    conversation_id: Optional[str] = None
    """Absent when it belongs to no conversation."""
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    """The limit it was made under."""
    metadata: Optional[Metadata] = None
    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    """Without the sound."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: Optional[RealtimeResponseStatus] = None
    """Why it ended, other than by being complete."""
    usage: Optional[RealtimeResponseUsage] = None

    class AudioOutput(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        voice: Optional[
            Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]]
        ] = None

    class Audio(BaseModel):
        output: Optional[AudioOutput] = None


class RealtimeResponseCreateAudioOutput(Both):
    """How this answer sounds."""
    output: Output = ...

    class OutputVoiceID(Both):
        id: str

    OutputVoice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        OutputVoiceID,
    ]

    class Output(Both):
        format: RealtimeAudioFormats = ...
        voice: OutputVoice = ...
        """As the session's; it stays once the model has spoken."""


class RealtimeResponseCreateMcpTool(Both):
    """The tools of an MCP server; its fields are told at `RealtimeToolsConfigParam.Mcp`."""
    server_label: str
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    allowed_tools: Optional[AllowedTools] = ...
    authorization: str = ...
    connector_id: Connector = ...
    defer_loading: bool = ...
    headers: Optional[Dict[str, str]] = ...
    require_approval: Optional[RequireApproval] = ...
    server_description: str = ...
    server_url: str = ...
    tunnel_id: str = ...

    class AllowedToolsMcpToolFilter(Both):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    AllowedTools: TypeAlias = Optional[Union[Sequence[str], AllowedToolsMcpToolFilter]]

    class RequireApprovalMcpToolApprovalFilterAlways(Both):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class RequireApprovalMcpToolApprovalFilterNever(Both):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class RequireApprovalMcpToolApprovalFilter(Both):
        always: RequireApprovalMcpToolApprovalFilterAlways = ...
        never: RequireApprovalMcpToolApprovalFilterNever = ...

    RequireApproval: TypeAlias = Optional[Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]


class RealtimeResponseCreateParams(Both):
    """What is different for this answer; what is not given is as the session has it."""
    audio: RealtimeResponseCreateAudioOutput = ...
    conversation: Union[str, Literal["auto", "none"]] = ...
    """`auto` puts the answer into the conversation, as it is unless given; `none` keeps it apart."""
    input: Iterable[ConversationItem] = ...
    """What to answer, instead of the conversation; an empty list for nothing."""
    instructions: str = ...
    max_output_tokens: Union[int, Literal["inf"]] = ...
    """1 to 4,096, or `inf`."""
    metadata: Optional[Metadata] = ...
    """Up to 16 pairs of your own; tells apart answers made at the same time. Keys to 64 characters, values to 512."""
    output_modalities: List[Literal["text", "audio"]] = ...
    """One of the two; sound brings its text along."""
    parallel_tool_calls: bool = ...
    """Whether several tools may be called at once; only models that think can."""
    prompt: Optional[ResponsePrompt] = ...
    reasoning: RealtimeReasoning = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

    Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]


class RealtimeResponseCreateParamsWithReferencesParam(Like[RealtimeResponseCreateParamsParam]):
    """As `RealtimeResponseCreateParamsParam`, and `input` may name items of the session."""
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]] = ...


class RealtimeResponseStatus(BaseModel):
    """Why an answer ended."""
    error: Optional[Error] = None
    """Only when it failed."""
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    """When cancelled, `turn_detected` (the user spoke) or `client_cancelled`; when incomplete, `max_output_tokens` or `content_filter`."""
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None

    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        type: Optional[str] = None


class RealtimeResponseUsage(BaseModel):
    """Tokens of one answer, as they are billed: what was said before is read again each time."""
    input_token_details: Optional[RealtimeResponseUsageInputTokenDetails] = None
    input_tokens: Optional[int] = None
    """Those from the cache included."""
    output_token_details: Optional[RealtimeResponseUsageOutputTokenDetails] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    """Tokens read, by kind."""
    audio_tokens: Optional[int] = None
    cached_tokens: Optional[int] = None
    """How many of them were cached."""
    cached_tokens_details: Optional[CachedTokensDetails] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None

    class CachedTokensDetails(BaseModel):
        audio_tokens: Optional[int] = None
        image_tokens: Optional[int] = None
        text_tokens: Optional[int] = None


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
    """Tokens written, by kind."""
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
    RealtimeErrorEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
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
    OutputAudioBufferStarted,
    OutputAudioBufferStopped,
    OutputAudioBufferCleared,
    ConversationItemAdded,
    ConversationItemDone,
    InputAudioBufferTimeoutTriggered,
    ConversationItemInputAudioTranscriptionSegment,
    McpListToolsInProgress,
    McpListToolsCompleted,
    McpListToolsFailed,
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallInProgress,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
]]):
    """What the service sends."""

    class ConversationItemRetrieved(BaseModel):
        """The item that was asked for, with its sound."""
        event_id: str
        item: ConversationItem
        type: Literal["conversation.item.retrieved"]

    class OutputAudioBufferStarted(BaseModel):
        """Sound of an answer begins to play. Only over WebRTC and SIP, as the two that follow."""
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.started"]

    class OutputAudioBufferStopped(BaseModel):
        """All of an answer has been played; after `response.done`."""
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.stopped"]

    class OutputAudioBufferCleared(BaseModel):
        """Playing was stopped, because the user spoke or the client asked."""
        event_id: str
        response_id: str
        type: Literal["output_audio_buffer.cleared"]


class RealtimeToolsConfig(Alias[List[RealtimeToolsConfigUnion]]):
    """Functions of yours and MCP servers."""


class RealtimeToolsConfigUnion(BaseModel, Like[RealtimeToolsConfigUnionParam]):
    McpAllowedTools: TypeAlias = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

    McpRequireApproval: TypeAlias = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]


class RealtimeToolsConfigUnionParam(Alias[Union[RealtimeFunctionToolParam, Mcp]], Like[RealtimeToolsConfigParam]):
    """A tool; its fields are told at `RealtimeToolsConfigParam`."""
    del RealtimeToolsConfigUnionParam


class RealtimeTranslationClientEvent(Alias[Union[
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
]], Both): ...


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """A key and the session it stands for."""
    expires_at: int
    """Of the key; Unix time in seconds."""
    session: RealtimeTranslationSession
    value: str
    """The key: begins with `ek_`."""


class RealtimeTranslationInputAudioBufferAppendEvent(Both):
    """Adds sound to translate. It is taken in frames of 200 ms, which are best sent so. Send silence where nobody speaks: a gap is not noticed."""
    audio: str
    """16-bit PCM, 24,000 Hz, one channel, little-endian; over WebSocket nothing else is taken."""
    type: Literal["session.input_audio_buffer.append"]
    event_id: str = ...


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    """More of what was said, in its own language; only when the session has `audio.input.transcription`."""
    delta: str
    """To be put right behind the one before, without a space."""
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: Optional[int] = None
    """Goes up in steps of 200; several events may have the same."""


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    """More of the translation, as sound."""
    delta: str
    """16-bit PCM of any length."""
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: Optional[int] = None
    """1."""
    elapsed_ms: Optional[int] = None
    """To line sound and text up; several events may have the same."""
    format: Optional[Literal["pcm16"]] = None
    sample_rate: Optional[int] = None
    """In Hz: 24,000."""


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    """More of the translation, as text."""
    delta: str
    """To be put right behind the one before, without a space."""
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: Optional[int] = None
    """Goes up in steps of 200; several events may have the same."""


RealtimeTranslationServerEvent: TypeAlias = Union[
    RealtimeErrorEvent,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
]


class RealtimeTranslationSession(BaseModel):
    """Turns what is said into another language while it is said."""
    id: str
    audio: Audio
    expires_at: int
    """Unix time in seconds."""
    model: str
    """Stays as it began."""
    type: Literal["translation"]

    class AudioInputNoiseReduction(BaseModel):
        type: NoiseReductionType
        strength: Optional[float] = None

    class AudioInputTranscription(BaseModel):
        model: str

    class AudioInput(BaseModel):
        noise_reduction: Optional[AudioInputNoiseReduction] = None
        transcription: Optional[AudioInputTranscription] = None

    class AudioOutput(BaseModel):
        language: Optional[str] = None

    class Audio(BaseModel):
        input: Optional[AudioInput] = None
        output: Optional[AudioOutput] = None


class RealtimeTranslationSessionCloseEvent(Both):
    """Ends the session when all that was sent has been translated."""
    type: Literal["session.close"]
    event_id: str = ...


class RealtimeTranslationSessionClosedEvent(BaseModel):
    """The session is over."""
    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationSessionCreateRequestParam(TypedDict):
    """What a translation begins with."""
    model: str
    audio: Audio = ...

    class AudioInputNoiseReduction(TypedDict):
        type: NoiseReductionType
        strength: float = ...

    class AudioInputTranscription(TypedDict):
        model: str

    class AudioInput(TypedDict):
        noise_reduction: Optional[AudioInputNoiseReduction] = ...
        """`None` for none."""
        transcription: Optional[AudioInputTranscription] = ...
        """Writes what was said down, too; the translation does not need it."""

    class AudioOutput(TypedDict):
        language: str = ...
        """Into which to translate."""

    class Audio(TypedDict):
        input: AudioInput = ...
        output: AudioOutput = ...


class RealtimeTranslationSessionCreatedEvent(BaseModel):
    """The first event of a connection: the session as it is before anything is changed."""
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdateEvent(Both):
    """Changes language, transcription or noise reduction; nothing else can be changed."""
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: str = ...


class RealtimeTranslationSessionUpdateRequest(Like[RealtimeTranslationSession]):
    """What is to be different."""
    del (id, expires_at, model, type)
    audio: Optional[Audio] = None

    class AudioInput(BaseModel):
        noise_reduction: Optional[AudioInputNoiseReduction] = None
        """`None` for none."""
        transcription: Optional[AudioInputTranscription] = None
        """Writes what was said down, too; the translation does not need it."""

    class AudioOutput(BaseModel):
        language: Optional[str] = None
        """Into which to translate."""


class RealtimeTranslationSessionUpdateRequestParam(Like[RealtimeTranslationSessionCreateRequestParam]):
    """What is to be different."""
    del model


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    """The session as it is now."""
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]


class ResponseAudioDeltaEvent(BaseModel):
    """More sound of an answer."""
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    """That was all the sound, also of an answer that was broken off; so with all events ending in `done`."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """More text of what the model says."""
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The whole text of what the model said."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


class ResponseCancelEvent(Both):
    """Breaks an answer off, which then ends by `response.done`. An error when there is none, which does no harm."""
    type: Literal["response.cancel"]
    event_id: str = ...
    response_id: str = ...
    """The one that goes on in the conversation unless given."""


class ResponseContentPartAddedEvent(BaseModel):
    """A message of an answer gets another part."""
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


class ResponseContentPartDoneEvent(Like[ResponseContentPartAddedEvent]):
    """A part of a message is whole."""
    type: Literal["response.content_part.done"]


class ResponseCreateEvent(Both):
    """Asks for an answer; where the service detects turns it does so itself. One at a time goes into the conversation, others may be made beside it."""
    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParams = ...
    """What is different for this answer."""


class ResponseCreateEventWithReferencesParam(Like[ResponseCreateEventParam]):
    """As `ResponseCreateEventParam`, and its input may name items of the session."""
    response: RealtimeResponseCreateParamsWithReferencesParam = ...


class ResponseCreatedEvent(BaseModel):
    """An answer begins."""
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class ResponseDoneEvent(BaseModel):
    """An answer has ended, whether well or not: `response.status` says how. Sound is left out."""
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a call, which are JSON."""
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class ResponseFunctionCallArgumentsDoneEvent(BaseModel):
    """The whole arguments of a call."""
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseItemReference(Both):
    """An item that the session has already; only in the input of an answer."""
    id: str
    type: Literal["item_reference"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    """More of the arguments for a tool of an MCP server, which are JSON."""
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: Optional[str] = None
    """Padding that hides how long `delta` is."""


class ResponseMcpCallArgumentsDone(BaseModel):
    """The whole arguments for a tool of an MCP server."""
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompleted(BaseModel):
    """A tool of an MCP server has answered."""
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(BaseModel):
    """A tool of an MCP server has failed."""
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgress(BaseModel):
    """A tool of an MCP server is being called."""
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseOutputItemAddedEvent(BaseModel):
    """An answer gets another item."""
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(BaseModel):
    """An item of an answer is whole."""
    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class ResponseTextDeltaEvent(BaseModel):
    """More text of an answer."""
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(BaseModel):
    """The whole text of a part of an answer."""
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class SessionCreatedEvent(BaseModel):
    """The first event of a connection: the session as it is before anything is changed."""
    event_id: str
    session: Session
    type: Literal["session.created"]

    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


class SessionUpdateEvent(Both):
    """Changes the session: only what is given, and never the model, nor the voice once it has been heard. An empty text, an empty list or `None` clears. Answered by `session.updated`."""
    session: Session
    type: Literal["session.update"]
    event_id: str = ...

    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


class SessionUpdatedEvent(BaseModel):
    """The session as it is now, all of it."""
    event_id: str
    session: Session
    type: Literal["session.updated"]

    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
