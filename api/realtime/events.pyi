from ..audio.transcriptions import TranscriptionLanguage
from ..realtime.calls import (
    NoiseReductionType,
    RealtimeAudioFormatsParam,
    RealtimeFunctionToolParam,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequestParam,
)
from ..realtime.client_secrets import (
    AudioTranscription,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeReasoning,
    RealtimeTranscriptionSessionCreateRequestParam,
    RealtimeTruncation,
)
from ..responses import (
    ResponsePrompt,
    ResponsePromptParam,
    ToolChoiceFunction,
    ToolChoiceFunctionParam,
    ToolChoiceMcp,
    ToolChoiceMcpParam,
    ToolChoiceOptions,
)
from ..shared import Metadata
from ..shared_params import Metadata as SharedParamsMetadata


class CallCreateParams(TypedDict):
    sdp: str
    session: RealtimeSessionCreateRequestParam = ...


ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class ConversationCreatedEvent(BaseModel):
    conversation: Conversation
    event_id: str
    type: Literal["conversation.created"]

    class Conversation(BaseModel):
        id: Optional[str] = None
        object: Optional[Literal["realtime.conversation"]] = None


ConversationItem: TypeAlias = Tagged[
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
]


class ConversationItemAdded(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.added"]
    previous_item_id: Optional[str] = None


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


class ConversationItemDone(BaseModel):
    event_id: str
    item: ConversationItem
    type: Literal["conversation.item.done"]
    previous_item_id: Optional[str] = None


class ConversationItemInputAudioTranscriptionCompletedEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Usage
    languages: Optional[List[TranscriptionLanguage]] = None
    logprobs: Optional[List[LogProbProperties]] = None

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


class ConversationItemInputAudioTranscriptionDeltaEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: Optional[int] = None
    delta: Optional[str] = None
    logprobs: Optional[List[LogProbProperties]] = None


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


class ConversationItemInputAudioTranscriptionSegment(BaseModel):
    id: str
    content_index: int
    end: float
    event_id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


ConversationItemParam: TypeAlias = Union[
    RealtimeConversationItemSystemMessageParam,
    RealtimeConversationItemUserMessageParam,
    RealtimeConversationItemAssistantMessageParam,
    RealtimeConversationItemFunctionCallParam,
    RealtimeConversationItemFunctionCallOutputParam,
    RealtimeMcpApprovalResponseParam,
    RealtimeMcpListToolsParam,
    RealtimeMcpToolCallParam,
    RealtimeMcpApprovalRequestParam,
]


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


class InputAudioBufferDtmfEventReceivedEvent(BaseModel):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]


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


class InputAudioBufferTimeoutTriggered(BaseModel):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class LogProbProperties(BaseModel):
    token: str
    bytes: List[int]
    logprob: float


class McpListToolsCompleted(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class McpListToolsFailed(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class McpListToolsInProgress(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


class OutputAudioBufferClearEvent(BaseModel):
    type: Literal["output_audio_buffer.clear"]
    event_id: Optional[str] = None


class OutputAudioBufferClearEventParam(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: str = ...


class RateLimitsUpdatedEvent(BaseModel):
    event_id: str
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]

    class RateLimit(BaseModel):
        limit: Optional[int] = None
        name: Optional[Literal["requests", "tokens"]] = None
        remaining: Optional[int] = None
        reset_seconds: Optional[float] = None


class RealtimeAudioConfig(BaseModel):
    input: Optional[RealtimeAudioConfigInput] = None
    output: Optional[RealtimeAudioConfigOutput] = None


class RealtimeAudioConfigInput(BaseModel):
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[NoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: Optional[RealtimeAudioInputTurnDetection] = None

    class NoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: Optional[NoiseReductionType] = None


class RealtimeAudioConfigOutput(BaseModel):
    format: Optional[RealtimeAudioFormats] = None
    speed: Optional[float] = None
    voice: Optional[Voice] = None

    class VoiceID(BaseModel):
        id: str

    Voice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        VoiceID,
    ]


class RealtimeAudioInputTurnDetection(Alias[Optional[Union[ServerVad, SemanticVad]]]):

    class ServerVad(BaseModel):
        type: Literal["server_vad"]
        create_response: Optional[bool] = None
        idle_timeout_ms: Optional[int] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None

    class SemanticVad(BaseModel):
        type: Literal["semantic_vad"]
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None


RealtimeClientEvent: TypeAlias = Union[
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
]


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]


class RealtimeConnectParams(TypedDict):
    call_id: str = ...
    model: str = ...


class RealtimeConversationItemAssistantMessage(BaseModel):
    content: List[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

    class Content(BaseModel):
        audio: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["output_text", "output_audio"]] = None


class RealtimeConversationItemAssistantMessageParam(TypedDict):
    content: Iterable[Content]
    role: Literal["assistant"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...

    class Content(TypedDict):
        audio: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["output_text", "output_audio"] = ...


class RealtimeConversationItemFunctionCall(BaseModel):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    call_id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeConversationItemFunctionCallOutput(BaseModel):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None


class RealtimeConversationItemFunctionCallOutputParam(TypedDict):
    call_id: str
    output: str
    type: Literal["function_call_output"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemFunctionCallParam(TypedDict):
    arguments: str
    name: str
    type: Literal["function_call"]
    id: str = ...
    call_id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...


class RealtimeConversationItemSystemMessage(BaseModel):
    content: List[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

    class Content(BaseModel):
        text: Optional[str] = None
        type: Optional[Literal["input_text"]] = None


class RealtimeConversationItemSystemMessageParam(TypedDict):
    content: Iterable[Content]
    role: Literal["system"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...

    class Content(TypedDict):
        text: str = ...
        type: Literal["input_text"] = ...


class RealtimeConversationItemUserMessage(BaseModel):
    content: List[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None

    class Content(BaseModel):
        audio: Optional[str] = None
        detail: Optional[Literal["auto", "low", "high"]] = None
        image_url: Optional[str] = None
        text: Optional[str] = None
        transcript: Optional[str] = None
        type: Optional[Literal["input_text", "input_audio", "input_image"]] = None


class RealtimeConversationItemUserMessageParam(TypedDict):
    content: Iterable[Content]
    role: Literal["user"]
    type: Literal["message"]
    id: str = ...
    object: Literal["realtime.item"] = ...
    status: Literal["completed", "incomplete", "in_progress"] = ...

    class Content(TypedDict):
        audio: str = ...
        detail: Literal["auto", "low", "high"] = ...
        image_url: str = ...
        text: str = ...
        transcript: str = ...
        type: Literal["input_text", "input_audio", "input_image"] = ...


class RealtimeError(BaseModel):
    message: str
    type: str
    code: Optional[str] = None
    event_id: Optional[str] = None
    param: Optional[str] = None


class RealtimeErrorEvent(BaseModel):
    error: RealtimeError
    event_id: str
    type: Literal["error"]


class RealtimeMcpApprovalRequest(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalRequestParam(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMcpApprovalResponse(BaseModel):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = None


class RealtimeMcpApprovalResponseParam(TypedDict):
    id: str
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"]
    reason: Optional[str] = ...


class RealtimeMcpListTools(BaseModel):
    server_label: str
    tools: List[Tool]
    type: Literal["mcp_list_tools"]
    id: Optional[str] = None

    class Tool(BaseModel):
        input_schema: object
        name: str
        annotations: Optional[object] = None
        description: Optional[str] = None


class RealtimeMcpListToolsParam(TypedDict):
    server_label: str
    tools: Iterable[Tool]
    type: Literal["mcp_list_tools"]
    id: str = ...

    class Tool(TypedDict):
        input_schema: object
        name: str
        annotations: Optional[object] = ...
        description: Optional[str] = ...


class RealtimeMcpProtocolError(BaseModel):
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpProtocolErrorParam(TypedDict):
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMcpToolCall(BaseModel):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = None
    error: Optional[Error] = None
    output: Optional[str] = None

    Error: TypeAlias = Optional[Union[RealtimeMcpProtocolError, RealtimeMcpToolExecutionError, RealtimeMcphttpError]]


class RealtimeMcpToolCallParam(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_call"]
    approval_request_id: Optional[str] = ...
    error: Optional[Error] = ...
    output: Optional[str] = ...

    Error: TypeAlias = Union[RealtimeMcpProtocolErrorParam, RealtimeMcpToolExecutionErrorParam, RealtimeMcphttpErrorParam]


class RealtimeMcpToolExecutionError(BaseModel):
    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcpToolExecutionErrorParam(TypedDict):
    message: str
    type: Literal["tool_execution_error"]


class RealtimeMcphttpError(BaseModel):
    code: int
    message: str
    type: Literal["http_error"]


class RealtimeMcphttpErrorParam(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]


class RealtimeResponse(BaseModel):
    id: Optional[str] = None
    audio: Optional[Audio] = None
    conversation_id: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    metadata: Optional[Metadata] = None
    object: Optional[Literal["realtime.response"]] = None
    output: Optional[List[ConversationItem]] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None
    status_details: Optional[RealtimeResponseStatus] = None
    usage: Optional[RealtimeResponseUsage] = None

    class AudioOutput(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        voice: Optional[
            Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]]
        ] = None

    class Audio(BaseModel):
        output: Optional[AudioOutput] = None


class RealtimeResponseCreateAudioOutput(BaseModel):
    output: Optional[Output] = None

    class OutputVoiceID(BaseModel):
        id: str

    OutputVoice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        OutputVoiceID,
    ]

    class Output(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        voice: Optional[OutputVoice] = None


class RealtimeResponseCreateAudioOutputParam(TypedDict):
    output: Output = ...

    class OutputVoiceID(TypedDict):
        id: str

    OutputVoice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        OutputVoiceID,
    ]

    class Output(TypedDict):
        format: RealtimeAudioFormatsParam = ...
        voice: OutputVoice = ...


class RealtimeResponseCreateMcpTool(BaseModel):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    allowed_tools: Optional[AllowedTools] = None
    authorization: Optional[str] = None
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    defer_loading: Optional[bool] = None
    headers: Optional[Dict[str, str]] = None
    require_approval: Optional[RequireApproval] = None
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    tunnel_id: Optional[str] = None

    class AllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    AllowedTools: TypeAlias = Optional[Union[List[str], AllowedToolsMcpToolFilter]]

    class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class RequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[RequireApprovalMcpToolApprovalFilterAlways] = None
        never: Optional[RequireApprovalMcpToolApprovalFilterNever] = None

    RequireApproval: TypeAlias = Optional[Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]


class RealtimeResponseCreateMcpToolParam(TypedDict):
    server_label: str
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
    allowed_tools: Optional[AllowedTools] = ...
    authorization: str = ...
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ] = ...
    defer_loading: bool = ...
    headers: Optional[Dict[str, str]] = ...
    require_approval: Optional[RequireApproval] = ...
    server_description: str = ...
    server_url: str = ...
    tunnel_id: str = ...

    class AllowedToolsMcpToolFilter(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    AllowedTools: TypeAlias = Union[Sequence[str], AllowedToolsMcpToolFilter]

    class RequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class RequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class RequireApprovalMcpToolApprovalFilter(TypedDict):
        always: RequireApprovalMcpToolApprovalFilterAlways = ...
        never: RequireApprovalMcpToolApprovalFilterNever = ...

    RequireApproval: TypeAlias = Union[RequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]


class RealtimeResponseCreateParams(BaseModel):
    audio: Optional[RealtimeResponseCreateAudioOutput] = None
    conversation: Optional[Union[str, Literal["auto", "none"]]] = None
    input: Optional[List[ConversationItem]] = None
    instructions: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    metadata: Optional[Metadata] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    parallel_tool_calls: Optional[bool] = None
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None

    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

    Tool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]


class RealtimeResponseCreateParamsParam(TypedDict):
    audio: RealtimeResponseCreateAudioOutputParam = ...
    conversation: Union[str, Literal["auto", "none"]] = ...
    input: Iterable[ConversationItemParam] = ...
    instructions: str = ...
    max_output_tokens: Union[int, Literal["inf"]] = ...
    metadata: Optional[SharedParamsMetadata] = ...
    output_modalities: List[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: Optional[ResponsePromptParam] = ...
    reasoning: RealtimeReasoningParam = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]

    Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict):
    audio: RealtimeResponseCreateAudioOutputParam = ...
    conversation: Union[str, Literal["auto", "none"]] = ...
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]] = ...
    instructions: str = ...
    max_output_tokens: Union[int, Literal["inf"]] = ...
    metadata: Optional[SharedParamsMetadata] = ...
    output_modalities: List[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: Optional[ResponsePromptParam] = ...
    reasoning: RealtimeReasoningParam = ...
    tool_choice: ToolChoice = ...
    tools: Iterable[Tool] = ...

    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]

    Tool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]


class RealtimeResponseStatus(BaseModel):
    error: Optional[Error] = None
    reason: Optional[Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]] = None
    type: Optional[Literal["completed", "cancelled", "incomplete", "failed"]] = None

    class Error(BaseModel):
        code: Optional[str] = None
        message: Optional[str] = None
        type: Optional[str] = None


class RealtimeResponseUsage(BaseModel):
    input_token_details: Optional[RealtimeResponseUsageInputTokenDetails] = None
    input_tokens: Optional[int] = None
    output_token_details: Optional[RealtimeResponseUsageOutputTokenDetails] = None
    output_tokens: Optional[int] = None
    total_tokens: Optional[int] = None


class RealtimeResponseUsageInputTokenDetails(BaseModel):
    audio_tokens: Optional[int] = None
    cached_tokens: Optional[int] = None
    cached_tokens_details: Optional[CachedTokensDetails] = None
    image_tokens: Optional[int] = None
    text_tokens: Optional[int] = None

    class CachedTokensDetails(BaseModel):
        audio_tokens: Optional[int] = None
        image_tokens: Optional[int] = None
        text_tokens: Optional[int] = None


class RealtimeResponseUsageOutputTokenDetails(BaseModel):
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


class RealtimeSessionCreateRequest(BaseModel):
    type: Literal["realtime"]
    audio: Optional[RealtimeAudioConfig] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    instructions: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    model: Optional[
        Union[
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
    ] = None
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    parallel_tool_calls: Optional[bool] = None
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[RealtimeToolChoiceConfig] = None
    tools: Optional[RealtimeToolsConfig] = None
    tracing: Optional[RealtimeTracingConfig] = None
    truncation: Optional[RealtimeTruncation] = None


RealtimeToolChoiceConfig: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]


RealtimeToolsConfig: TypeAlias = List[RealtimeToolsConfigUnion]


class RealtimeToolsConfigUnion(Alias[Union[RealtimeFunctionTool, Mcp]]):

    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    McpAllowedTools: TypeAlias = Optional[Union[List[str], McpAllowedToolsMcpToolFilter]]

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[McpRequireApprovalMcpToolApprovalFilterAlways] = None
        never: Optional[McpRequireApprovalMcpToolApprovalFilterNever] = None

    McpRequireApproval: TypeAlias = Optional[Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]]

    class Mcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: Optional[McpAllowedTools] = None
        authorization: Optional[str] = None
        connector_id: Optional[
            Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
        ] = None
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: Optional[McpRequireApproval] = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None


class RealtimeToolsConfigUnionParam(Alias[Union[RealtimeFunctionToolParam, Mcp]]):

    class McpAllowedToolsMcpToolFilter(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict):
        always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
        never: McpRequireApprovalMcpToolApprovalFilterNever = ...

    McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

    class Mcp(TypedDict):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        allowed_tools: Optional[McpAllowedTools] = ...
        authorization: str = ...
        connector_id: Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ] = ...
        defer_loading: bool = ...
        headers: Optional[Dict[str, str]] = ...
        require_approval: Optional[McpRequireApproval] = ...
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...


class RealtimeTracingConfig(Alias[Optional[Union[Literal["auto"], TracingConfiguration]]]):

    class TracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None


class RealtimeTranscriptionSessionAudio(BaseModel):
    input: Optional[RealtimeTranscriptionSessionAudioInput] = None


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[NoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetection] = None

    class NoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: Optional[NoiseReductionType] = None


class RealtimeTranscriptionSessionAudioInputTurnDetection(Alias[Optional[Union[ServerVad, SemanticVad]]]):

    class ServerVad(BaseModel):
        type: Literal["server_vad"]
        create_response: Optional[bool] = None
        idle_timeout_ms: Optional[int] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None

    class SemanticVad(BaseModel):
        type: Literal["semantic_vad"]
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    type: Literal["transcription"]
    audio: Optional[RealtimeTranscriptionSessionAudio] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None


RealtimeTranslationClientEvent: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationSessionCloseEvent,
]


RealtimeTranslationClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: RealtimeTranslationSession
    value: str


class RealtimeTranslationInputAudioBufferAppendEvent(BaseModel):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: Optional[str] = None


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict):
    audio: str
    type: Literal["session.input_audio_buffer.append"]
    event_id: str = ...


class RealtimeTranslationInputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.input_transcript.delta"]
    elapsed_ms: Optional[int] = None


class RealtimeTranslationOutputAudioDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.output_audio.delta"]
    channels: Optional[int] = None
    elapsed_ms: Optional[int] = None
    format: Optional[Literal["pcm16"]] = None
    sample_rate: Optional[int] = None


class RealtimeTranslationOutputTranscriptDeltaEvent(BaseModel):
    delta: str
    event_id: str
    type: Literal["session.output_transcript.delta"]
    elapsed_ms: Optional[int] = None


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
    id: str
    audio: Audio
    expires_at: int
    model: str
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


class RealtimeTranslationSessionCloseEvent(BaseModel):
    type: Literal["session.close"]
    event_id: Optional[str] = None


class RealtimeTranslationSessionCloseEventParam(TypedDict):
    type: Literal["session.close"]
    event_id: str = ...


class RealtimeTranslationSessionClosedEvent(BaseModel):
    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationSessionCreateRequestParam(TypedDict):
    model: str
    audio: Audio = ...

    class AudioInputNoiseReduction(TypedDict):
        type: NoiseReductionType
        strength: float = ...

    class AudioInputTranscription(TypedDict):
        model: str

    class AudioInput(TypedDict):
        noise_reduction: Optional[AudioInputNoiseReduction] = ...
        transcription: Optional[AudioInputTranscription] = ...

    class AudioOutput(TypedDict):
        language: str = ...

    class Audio(TypedDict):
        input: AudioInput = ...
        output: AudioOutput = ...


class RealtimeTranslationSessionCreatedEvent(BaseModel):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.created"]


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: Optional[str] = None


class RealtimeTranslationSessionUpdateEventParam(TypedDict):
    session: RealtimeTranslationSessionUpdateRequestParam
    type: Literal["session.update"]
    event_id: str = ...


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    audio: Optional[Audio] = None

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


class RealtimeTranslationSessionUpdateRequestParam(TypedDict):
    audio: Audio = ...

    class AudioInputNoiseReduction(TypedDict):
        type: NoiseReductionType
        strength: float = ...

    class AudioInputTranscription(TypedDict):
        model: str

    class AudioInput(TypedDict):
        noise_reduction: Optional[AudioInputNoiseReduction] = ...
        transcription: Optional[AudioInputTranscription] = ...

    class AudioOutput(TypedDict):
        language: str = ...

    class Audio(TypedDict):
        input: AudioInput = ...
        output: AudioOutput = ...


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    event_id: str
    session: RealtimeTranslationSession
    type: Literal["session.updated"]


class ResponseAudioDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class ResponseAudioDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


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
    response: Optional[RealtimeResponseCreateParams] = None


class ResponseCreateEventParam(TypedDict):
    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParamsParam = ...


class ResponseCreateEventWithReferencesParam(TypedDict):
    type: Literal["response.create"]
    event_id: str = ...
    response: RealtimeResponseCreateParamsWithReferencesParam = ...


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
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class ResponseItemReference(BaseModel):
    id: str
    type: Literal["item_reference"]


class ResponseItemReferenceParam(TypedDict):
    id: str
    type: Literal["item_reference"]


class ResponseMcpCallArgumentsDelta(BaseModel):
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: Optional[str] = None


class ResponseMcpCallArgumentsDone(BaseModel):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMcpCallCompleted(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class ResponseMcpCallFailed(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class ResponseMcpCallInProgress(BaseModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


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
    type: Literal["response.output_text.delta"]


class ResponseTextDoneEvent(BaseModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class SessionCreatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.created"]

    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


class SessionUpdateEvent(BaseModel):
    session: Session
    type: Literal["session.update"]
    event_id: Optional[str] = None

    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]


class SessionUpdateEventParam(TypedDict):
    session: Session
    type: Literal["session.update"]
    event_id: str = ...

    Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: Session
    type: Literal["session.updated"]

    Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
