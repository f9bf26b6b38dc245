"""Client secrets: short-lived keys for a browser or a phone."""

from ..realtime.calls import (
    NoiseReductionType,
    RealtimeAudioConfigInput,
    RealtimeAudioFormats,
    RealtimeAudioInputTurnDetection,
    RealtimeFunctionTool,
    RealtimeReasoning,
    RealtimeSessionCreateRequestParam,
    RealtimeTruncation,
)
from ..realtime.events import RealtimeModel, RealtimeResponseCreateMcpTool
from ..responses import ResponsePrompt
from ..responses.tools import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions


class ClientSecrets:
    """Make keys that a program in the user's hands can talk to a realtime model with."""

    @POST("/realtime/client_secrets")
    def create(
        self,
        *,
        expires_after: ClientSecretCreateParams.ExpiresAfter = ...,
        session: ClientSecretCreateParams.Session = ...,
    ) -> ClientSecretCreateResponse:
        """Make a key. Who has it can begin sessions until it expires, without your API key.

        expires_after: When the key stops working; sessions begun by then go on.
        session: How the model behaves, or that speech is only written down. The client may still change it.
        """


class ClientSecretCreateParams(Call):

    class ExpiresAfter(TypedDict):
        """So long after the key is made."""
        anchor: Literal["created_at"] = ...
        seconds: int = ...
        """10 to 7,200; 600 unless given."""

    Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]


class ClientSecretCreateResponse(BaseModel):
    """A key and the session it stands for."""
    expires_at: int
    """Unix time in seconds."""
    session: Session
    """With all defaults filled in."""
    value: str
    """The key: begins with `ek_`."""

    Session: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]


class RealtimeSessionCreateResponse(BaseModel):
    """A session; its fields are told at `RealtimeSessionCreateRequestParam`."""
    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
    """Unix time in seconds."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    instructions: Optional[str] = None
    max_output_tokens: Optional[Union[int, Literal["inf"]]] = None
    model: Optional[RealtimeModel] = None
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

    class AudioInputTurnDetectionServerVad(Like[RealtimeAudioInputTurnDetection.ServerVad]): ...
    class AudioInputTurnDetectionSemanticVad(Like[RealtimeAudioInputTurnDetection.SemanticVad]): ...

    AudioInputTurnDetection: TypeAlias = Optional[
        Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad]
    ]

    class AudioInput(Like[RealtimeTranscriptionSessionCreateResponse.AudioInput]):
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

    class ToolMcpTool(Like[RealtimeResponseCreateMcpTool]):
        allowed_tools: Optional[ToolMcpToolAllowedTools] = None
        require_approval: Optional[ToolMcpToolRequireApproval] = None

    Tool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    Tracing: TypeAlias = Optional[Union[Literal["auto"], TracingTracingConfiguration]]


class RealtimeTranscriptionSessionAudio(Both):
    """How sound comes in; nothing goes out."""
    input: RealtimeTranscriptionSessionAudioInput = ...


class RealtimeTranscriptionSessionAudioInput(Like[RealtimeAudioConfigInput], Both):
    """Sound that is written down."""
    format: RealtimeAudioFormats = ...
    """How the sound is written: 16-bit PCM of 24,000 Hz unless given."""
    noise_reduction: NoiseReduction = ...
    """`None` for none."""
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetection] = ...
    """`None` to commit by hand, as `gpt-realtime-whisper` needs it."""


class RealtimeTranscriptionSessionAudioInputTurnDetection(Like[RealtimeAudioInputTurnDetection], Both): ...


class RealtimeTranscriptionSessionCreateRequest(Both):
    """A session in which speech is written down and nobody answers."""
    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio = ...
    include: List[Literal["item.input_audio_transcription.logprobs"]] = ...
    """`logprobs` adds to each transcript how likely its tokens were."""


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A session in which speech is written down and nobody answers."""
    id: str
    object: str
    type: Literal["transcription"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None

    class AudioInputNoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: Optional[NoiseReductionType] = None

    class AudioInput(Like[RealtimeAudioConfigInput]):
        noise_reduction: Optional[AudioInputNoiseReduction] = None
        turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection] = None

    class Audio(BaseModel):
        input: Optional[AudioInput] = None


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """When speech is taken to have ended; the fields are told at `RealtimeAudioInputTurnDetectionParam`."""
    prefix_padding_ms: Optional[int] = None
    silence_duration_ms: Optional[int] = None
    threshold: Optional[float] = None
    type: Optional[str] = None
    """`server_vad`."""
