"""Realtime calls: by WebRTC or by telephone."""

from ..realtime.events import RealtimeModel, RealtimeToolsConfig
from ..responses import ResponsePrompt, ResponsePromptParam
from ..responses.tools import Connector, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions


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
        model: RealtimeModel = ...,
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


class AudioTranscription(Both):
    """How speech is written down. A model of its own does that beside the one that answers: a guide to what was said, not what was heard."""
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] = ...
    """How long to wait before writing: longer is more right. Only for `gpt-realtime-whisper`."""
    keywords: Sequence[str] = ...
    """Words likely to be said. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
    language: str = ...
    """ISO-639-1, such as `en`; to say it makes the text better and quicker."""
    languages: Sequence[str] = ...
    """ISO-639-1: those that may be spoken. Only for `gpt-transcribe` and `gpt-live-transcribe`."""
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
    """`gpt-4o-transcribe-diarize` tells speakers apart. `whisper-1` and all of `gpt-4o` end on 2027-02-26."""
    prompt: str = ...
    """What the talk is about, in a sentence; for `whisper-1` a list of words. Not for `gpt-realtime-whisper` nor where speakers are told apart."""


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]


class RealtimeAudioConfig(Both):
    """How sound comes in and goes out."""
    input: RealtimeAudioConfigInput = ...
    output: RealtimeAudioConfigOutput = ...


class RealtimeAudioConfigInput(Both):
    """How sound comes in."""
    format: RealtimeAudioFormats = ...
    noise_reduction: NoiseReduction = ...
    """Cleans the sound before anything listens to it; `None` for not at all."""
    transcription: AudioTranscription = ...
    """Off unless given."""
    turn_detection: Optional[RealtimeAudioInputTurnDetection] = ...
    """Who says when the user has finished; `None` to say it yourself."""

    class NoiseReduction(Both):
        strength: float = ...
        """Higher takes more away; 1 when it is first turned on."""
        type: NoiseReductionType = ...
        """`near_field` for a microphone at the mouth, `far_field` for one in the room."""


class RealtimeAudioConfigOutput(Both):
    """How sound goes out."""
    format: RealtimeAudioFormats = ...
    speed: float = ...
    """0.25 to 1.5 times the usual; 1 unless given. Only changed between answers."""
    voice: Voice = ...
    """`alloy` unless given; the best are `marin` and `cedar`. It stays once the model has spoken."""

    class VoiceID(Both):
        """A voice of your own, made from recordings."""
        id: str

    Voice: TypeAlias = Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        VoiceID,
    ]


class RealtimeAudioFormats(Alias[Union[AudioPCM, AudioPCMU, AudioPCMA]], Both):
    """How sound is written."""

    class AudioPCM(Both):
        """Plain samples: 16 bits, one channel, little-endian."""
        rate: Literal[24000] = ...
        """In Hz; there is no other."""
        type: Literal["audio/pcm"] = ...

    class AudioPCMU(Both):
        """G.711 µ-law, as telephones have it in America and Japan."""
        type: Literal["audio/pcmu"] = ...

    class AudioPCMA(Both):
        """G.711 A-law, as telephones have it elsewhere."""
        type: Literal["audio/pcma"] = ...


class RealtimeAudioInputTurnDetection(Alias[Optional[Union[ServerVad, SemanticVad]]], Both):
    """How the service knows that the user has finished."""

    class ServerVad(Both):
        """By silence."""
        type: Literal["server_vad"]
        create_response: bool = ...
        """Whether to answer at once; yes unless given."""
        idle_timeout_ms: Optional[int] = ...
        """Milliseconds, 5,000 to 30,000, of nobody speaking after which the model speaks up; never unless given. They count from when its last answer has been heard."""
        interrupt_response: bool = ...
        """Whether an answer stops when the user begins to speak; yes unless given."""
        prefix_padding_ms: int = ...
        """Milliseconds to keep from before speech was noticed; 300 unless given."""
        silence_duration_ms: int = ...
        """Milliseconds of silence that end a turn; 500 unless given. Fewer make it answer sooner, also into a pause."""
        threshold: float = ...
        """How loud speech must be, 0 to 1; 0.5 unless given."""

    class SemanticVad(Both):
        """By what was said: a sentence that trails off is waited for."""
        type: Literal["semantic_vad"]
        create_response: bool = ...
        """Whether to answer at once; yes unless given."""
        eagerness: Literal["low", "medium", "high", "auto"] = ...
        """Waits 8 seconds at most when `low`, 4 when `medium`, 2 when `high`; `auto`, which is `medium`, unless given."""
        interrupt_response: bool = ...
        """Whether an answer stops when the user begins to speak; yes unless given."""


class RealtimeFunctionTool(Both):
    """A function that your program runs when the model asks for it."""
    description: str = ...
    """When and how to call it, and what to tell the user meanwhile."""
    name: str = ...
    parameters: object = ...
    """A JSON schema."""
    type: Literal["function"] = ...


class RealtimeReasoning(Both):
    """How much to think; for models that do, such as `gpt-realtime-2`."""
    effort: RealtimeReasoningEffort = ...


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeSessionCreateRequest(Both):
    """How the model hears, thinks and speaks throughout a session."""
    type: Literal["realtime"]
    audio: RealtimeAudioConfig = ...
    include: List[Literal["item.input_audio_transcription.logprobs"]] = ...
    """`logprobs` adds to each transcript how likely its tokens were."""
    instructions: str = ...
    """What the model is told before anything else, its manner of speaking too. The service has its own where there are none."""
    max_output_tokens: Union[int, Literal["inf"]] = ...
    """Limit of one answer with its calls of tools: 1 to 4,096, or `inf`, which it is unless given."""
    model: RealtimeModel = ...
    output_modalities: List[Literal["text", "audio"]] = ...
    """One of the two; `audio`, which brings its text along, unless given."""
    parallel_tool_calls: bool = ...
    """Whether several tools may be called at once; only models that think can."""
    prompt: Optional[ResponsePrompt] = ...
    """A stored prompt and its variables."""
    reasoning: RealtimeReasoning = ...
    tool_choice: RealtimeToolChoiceConfig = ...
    """`auto` unless given."""
    tools: RealtimeToolsConfig = ...
    tracing: Optional[RealtimeTracingConfig] = ...
    """`auto` for a trace with default names, `None` for none. Not changed once it is on."""
    truncation: RealtimeTruncation = ...
    """What is forgotten when the session outgrows the model; `disabled` makes that an error."""


class RealtimeToolChoiceConfig(Alias[Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]], Both): ...


class RealtimeToolsConfigParam(Alias[List[RealtimeToolsConfigUnionParam]]):
    """Functions of yours and MCP servers."""

    class McpAllowedToolsMcpToolFilter(TypedDict):
        """Which tools of a server are meant."""
        read_only: bool = ...
        """Those the server marks as changing nothing (`readOnlyHint`), or the others."""
        tool_names: Sequence[str] = ...

    McpAllowedTools: TypeAlias = Union[Sequence[str], McpAllowedToolsMcpToolFilter]

    class McpRequireApprovalMcpToolApprovalFilterAlways(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilterNever(TypedDict):
        read_only: bool = ...
        tool_names: Sequence[str] = ...

    class McpRequireApprovalMcpToolApprovalFilter(TypedDict):
        """For which tools you are asked before they are called."""
        always: McpRequireApprovalMcpToolApprovalFilterAlways = ...
        never: McpRequireApprovalMcpToolApprovalFilterNever = ...

    McpRequireApproval: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]

    class Mcp(TypedDict):
        """The tools of an MCP server, which the service calls itself. One of `server_url`, `connector_id` and `tunnel_id` says which."""
        server_label: str
        """What calls of its tools carry to tell servers apart."""
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = ...
        """Whether the model calls it, or a program that the model wrote."""
        allowed_tools: Optional[McpAllowedTools] = ...
        """Names, or a filter; all unless given."""
        authorization: str = ...
        """An OAuth access token for the server. You see to getting one."""
        connector_id: Connector = ...
        """Not for models that came after 2026-09-01."""
        defer_loading: bool = ...
        """Whether its tools are only looked for when they are needed."""
        headers: Optional[Dict[str, str]] = ...
        """Sent to the server with each request."""
        require_approval: Optional[McpRequireApproval] = ...
        """When you are asked before a tool is called."""
        server_description: str = ...
        server_url: str = ...
        tunnel_id: str = ...
        """Of a Secure MCP Tunnel to a server that is not on the open network."""

    RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, Mcp]


class RealtimeTracingConfig(Alias[Optional[Union[Literal["auto"], TracingConfiguration]]], Both):
    """What the trace of a session is called."""

    class TracingConfiguration(Both):
        group_id: str = ...
        """What traces that belong together have in common."""
        metadata: object = ...
        workflow_name: str = ...


class RealtimeTruncation(Alias[Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]], Both): ...


class RealtimeTruncationRetentionRatio(Both):
    """Forget more than is needed, so that it is needed less often and more stays cached."""
    retention_ratio: float
    """Which part of the conversation stays, 0 to 1: at 0.8 it is cut to 80 % of what fits."""
    type: Literal["retention_ratio"]
    token_limits: TokenLimits = ...
    """The model's own unless given."""

    class TokenLimits(Both):
        post_instructions: int = ...
        """How many tokens may follow the instructions."""
