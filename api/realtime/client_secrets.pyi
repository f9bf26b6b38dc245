from ..realtime.calls import (
    AudioTranscriptionParam,
    NoiseReductionType,
    RealtimeAudioFormatsParam,
    RealtimeReasoningEffort,
    RealtimeSessionCreateRequestParam,
)
from ..responses import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions


class ClientSecrets:
    @POST("/realtime/client_secrets")
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParams.ExpiresAfter = ...,
        session: ClientSecretCreateParams.Session = ...,
    ) -> ClientSecretCreateResponse: ...


class AudioTranscription(BaseModel):
    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    keywords: Optional[List[str]] = None
    language: Optional[str] = None
    languages: Optional[List[str]] = None
    model: Optional[
        Union[
            str,
            Literal[
                "whisper-1",
                "gpt-transcribe",
                "gpt-live-transcribe",
                "gpt-4o-mini-transcribe",
                "gpt-4o-mini-transcribe-2025-12-15",
                "gpt-4o-transcribe",
                "gpt-4o-transcribe-diarize",
                "gpt-realtime-whisper",
            ],
        ]
    ] = None
    prompt: Optional[str] = None


class ClientSecretCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["created_at"] = ...
        seconds: int = ...

    Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


class ClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: Session
    value: str

    Session: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]


class RealtimeAudioFormats(Alias[Union[AudioPCM, AudioPCMU, AudioPCMA]]):

    class AudioPCM(BaseModel):
        rate: Optional[Literal[24000]] = None
        type: Optional[Literal["audio/pcm"]] = None

    class AudioPCMU(BaseModel):
        type: Optional[Literal["audio/pcmu"]] = None

    class AudioPCMA(BaseModel):
        type: Optional[Literal["audio/pcma"]] = None


class RealtimeFunctionTool(BaseModel):
    description: Optional[str] = None
    name: Optional[str] = None
    parameters: Optional[object] = None
    type: Optional[Literal["function"]] = None


class RealtimeReasoning(BaseModel):
    effort: Optional[RealtimeReasoningEffort] = None


class RealtimeSessionCreateResponse(BaseModel):
    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
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
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[Tool]] = None
    tracing: Optional[Tracing] = None
    truncation: Optional[RealtimeTruncation] = None

    class AudioInputNoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: Optional[NoiseReductionType] = None

    class AudioInputTurnDetectionServerVad(BaseModel):
        type: Literal["server_vad"]
        create_response: Optional[bool] = None
        idle_timeout_ms: Optional[int] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None

    class AudioInputTurnDetectionSemanticVad(BaseModel):
        type: Literal["semantic_vad"]
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None

    AudioInputTurnDetection: TypeAlias = Optional[
        Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad]
    ]

    class AudioInput(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        noise_reduction: Optional[AudioInputNoiseReduction] = None
        transcription: Optional[AudioTranscription] = None
        turn_detection: Optional[AudioInputTurnDetection] = None

    class AudioOutput(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        speed: Optional[float] = None
        voice: Optional[
            Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]]
        ] = None

    class Audio(BaseModel):
        input: Optional[AudioInput] = None
        output: Optional[AudioOutput] = None

    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

    class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    ToolMcpToolAllowedTools: TypeAlias = Optional[Union[List[str], ToolMcpToolAllowedToolsMcpToolFilter]]

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways] = None
        never: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterNever] = None

    ToolMcpToolRequireApproval: TypeAlias = Optional[
        Union[ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
    ]

    class ToolMcpTool(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: Optional[ToolMcpToolAllowedTools] = None
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
        require_approval: Optional[ToolMcpToolRequireApproval] = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    Tool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    Tracing: TypeAlias = Optional[Union[Literal["auto"], TracingTracingConfiguration]]


class RealtimeTranscriptionSessionAudioInputParam(TypedDict):
    format: RealtimeAudioFormatsParam = ...
    noise_reduction: NoiseReduction = ...
    transcription: AudioTranscriptionParam = ...
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam] = ...

    class NoiseReduction(TypedDict):
        strength: float = ...
        type: NoiseReductionType = ...


class RealtimeTranscriptionSessionAudioInputTurnDetectionParam(Alias[Union[ServerVad, SemanticVad]]):

    class ServerVad(TypedDict):
        type: Literal["server_vad"]
        create_response: bool = ...
        idle_timeout_ms: Optional[int] = ...
        interrupt_response: bool = ...
        prefix_padding_ms: int = ...
        silence_duration_ms: int = ...
        threshold: float = ...

    class SemanticVad(TypedDict):
        type: Literal["semantic_vad"]
        create_response: bool = ...
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        interrupt_response: bool = ...


class RealtimeTranscriptionSessionAudioParam(TypedDict):
    input: RealtimeTranscriptionSessionAudioInputParam = ...


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict):
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudioParam = ...
    include: List[Literal["item.input_audio_transcription.logprobs"]] = ...


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    id: str
    object: str
    type: Literal["transcription"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None

    class AudioInputNoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: Optional[NoiseReductionType] = None

    class AudioInput(BaseModel):
        format: Optional[RealtimeAudioFormats] = None
        noise_reduction: Optional[AudioInputNoiseReduction] = None
        transcription: Optional[AudioTranscription] = None
        turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection] = None

    class Audio(BaseModel):
        input: Optional[AudioInput] = None


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: Optional[int] = None
    silence_duration_ms: Optional[int] = None
    threshold: Optional[float] = None
    type: Optional[str] = None


RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]


class RealtimeTruncationRetentionRatio(BaseModel):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: Optional[TokenLimits] = None

    class TokenLimits(BaseModel):
        post_instructions: Optional[int] = None
