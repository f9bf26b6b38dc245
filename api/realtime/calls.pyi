"""Realtime calls: by WebRTC or by telephone."""

from ..responses import ResponsePromptParam, ToolChoiceFunctionParam, ToolChoiceMcpParam, ToolChoiceOptions


class Calls:
    """Begin, take, pass on and end calls with a realtime model."""

    @POST("/realtime/calls", multipart="or_raw", headers={"Accept": "application/sdp"}, params=None)
    def create(self, *, sdp: str, session: RealtimeSessionCreateRequestParam = ...) -> Binary:
        """Begin a call over WebRTC: an offer goes in, the answer to it comes back.

        sdp: The offer, a session description.
        session: How the model behaves, unless a client secret says so already.
        """

    @POST("/realtime/calls/{call_id}/accept")
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam = ...,
        include: List[Literal["item.input_audio_transcription.logprobs"]] = ...,
        instructions: str = ...,
        max_output_tokens: Union[int, Literal["inf"]] = ...,
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
        ] = ...,
        output_modalities: List[Literal["text", "audio"]] = ...,
        parallel_tool_calls: bool = ...,
        prompt: Optional[ResponsePromptParam] = ...,
        reasoning: RealtimeReasoningParam = ...,
        tool_choice: RealtimeToolChoiceConfigParam = ...,
        tools: RealtimeToolsConfigParam = ...,
        tracing: Optional[RealtimeTracingConfigParam] = ...,
        truncation: RealtimeTruncationParam = ...,
    ) -> None:
        """Take a call that came in by telephone, and say how the model behaves in it.

        audio: How sound goes in and out.
        include: What to add to the events.
        instructions: What the model is told before anything else.
        max_output_tokens: How long one answer may become, or `inf`.
        output_modalities: Whether it answers by voice or in text.
        prompt: A stored prompt and its variables.
        reasoning: How much the model thinks.
        tool_choice: Whether and which tools are used.
        tools: What the model may call.
        tracing: How traces of the session are kept.
        truncation: What is forgotten when the session becomes too long.
        """

    @POST("/realtime/calls/{call_id}/hangup")
    def hangup(self, call_id: str) -> None:
        """End a call."""

    @POST("/realtime/calls/{call_id}/refer")
    def refer(self, call_id: str, *, target_uri: str) -> None:
        """Pass a call on.

        target_uri: Where to, such as `tel:+14155550123`.
        """

    @POST("/realtime/calls/{call_id}/reject")
    def reject(self, call_id: str, *, status_code: int = ...) -> None:
        """Turn down a call that came in.

        status_code: The SIP status the caller gets; 603 unless given.
        """


class AudioTranscriptionParam(TypedDict):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] = ...
    keywords: Sequence[str] = ...
    language: str = ...
    languages: Sequence[str] = ...
    model: Union[
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
    ] = ...
    prompt: str = ...


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]


class RealtimeAudioConfigInputParam(TypedDict):
    format: RealtimeAudioFormatsParam = ...
    noise_reduction: NoiseReduction = ...
    transcription: AudioTranscriptionParam = ...
    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam] = ...

    class NoiseReduction(TypedDict):
        strength: float = ...
        type: NoiseReductionType = ...


class RealtimeAudioConfigOutputParam(TypedDict):
    format: RealtimeAudioFormatsParam = ...
    speed: float = ...
    voice: Voice = ...

    class VoiceID(TypedDict):
        id: str

    Voice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        VoiceID,
    ]


class RealtimeAudioConfigParam(TypedDict):
    input: RealtimeAudioConfigInputParam = ...
    output: RealtimeAudioConfigOutputParam = ...


class RealtimeAudioFormatsParam(Alias[Union[AudioPCM, AudioPCMU, AudioPCMA]]):

    class AudioPCM(TypedDict):
        rate: Literal[24000] = ...
        type: Literal["audio/pcm"] = ...

    class AudioPCMU(TypedDict):
        type: Literal["audio/pcmu"] = ...

    class AudioPCMA(TypedDict):
        type: Literal["audio/pcma"] = ...


class RealtimeAudioInputTurnDetectionParam(Alias[Union[ServerVad, SemanticVad]]):

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


class RealtimeFunctionToolParam(TypedDict):
    description: str = ...
    name: str = ...
    parameters: object = ...
    type: Literal["function"] = ...


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeReasoningParam(TypedDict):
    effort: RealtimeReasoningEffort = ...


class RealtimeSessionCreateRequestParam(TypedDict):
    type: Literal["realtime"]
    audio: RealtimeAudioConfigParam = ...
    include: List[Literal["item.input_audio_transcription.logprobs"]] = ...
    instructions: str = ...
    max_output_tokens: Union[int, Literal["inf"]] = ...
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
    ] = ...
    output_modalities: List[Literal["text", "audio"]] = ...
    parallel_tool_calls: bool = ...
    prompt: Optional[ResponsePromptParam] = ...
    reasoning: RealtimeReasoningParam = ...
    tool_choice: RealtimeToolChoiceConfigParam = ...
    tools: RealtimeToolsConfigParam = ...
    tracing: Optional[RealtimeTracingConfigParam] = ...
    truncation: RealtimeTruncationParam = ...


RealtimeToolChoiceConfigParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]


class RealtimeToolsConfigParam(Alias[List[RealtimeToolsConfigUnionParam]]):

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

    RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, Mcp]


class RealtimeTracingConfigParam(Alias[Union[Literal["auto"], TracingConfiguration]]):

    class TracingConfiguration(TypedDict):
        group_id: str = ...
        metadata: object = ...
        workflow_name: str = ...


RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam]


class RealtimeTruncationRetentionRatioParam(TypedDict):
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: TokenLimits = ...

    class TokenLimits(TypedDict):
        post_instructions: int = ...
