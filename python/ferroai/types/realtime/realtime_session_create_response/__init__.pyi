"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.audio_transcription import AudioTranscription
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferroai.types.realtime.realtime_function_tool import RealtimeFunctionTool
from ferroai.types.realtime.realtime_reasoning import RealtimeReasoning
from ferroai.types.realtime.realtime_truncation import RealtimeTruncation
from ferroai.types.responses.response_prompt import ResponsePrompt
from ferroai.types.responses.tool_choice_function import ToolChoiceFunction
from ferroai.types.responses.tool_choice_mcp import ToolChoiceMcp
from ferroai.types.responses.tool_choice_options import ToolChoiceOptions

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetection",
    "AudioInputTurnDetectionSemanticVad",
    "AudioInputTurnDetectionServerVad",
    "AudioOutput",
    "RealtimeSessionCreateResponse",
    "Tool",
    "ToolChoice",
    "ToolMcpTool",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "Tracing",
    "TracingTracingConfiguration",
]


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
    """By silence."""
    type: Literal["server_vad"]
    create_response: Optional[bool] = None
    """Whether to answer at once; yes unless given."""
    idle_timeout_ms: Optional[int] = None
    """Milliseconds, 5,000 to 30,000, of nobody speaking after which the model speaks up; never unless given. They count from when its last answer has been heard."""
    interrupt_response: Optional[bool] = None
    """Whether an answer stops when the user begins to speak; yes unless given."""
    prefix_padding_ms: Optional[int] = None
    """Milliseconds to keep from before speech was noticed; 300 unless given."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn; 500 unless given. Fewer make it answer sooner, also into a pause."""
    threshold: Optional[float] = None
    """How loud speech must be, 0 to 1; 0.5 unless given."""

class AudioInputTurnDetectionSemanticVad(BaseModel):
    """By what was said: a sentence that trails off is waited for."""
    type: Literal["semantic_vad"]
    create_response: Optional[bool] = None
    """Whether to answer at once; yes unless given."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """Waits 8 seconds at most when `low`, 4 when `medium`, 2 when `high`; `auto`, which is `medium`, unless given."""
    interrupt_response: Optional[bool] = None
    """Whether an answer stops when the user begins to speak; yes unless given."""

AudioInputTurnDetection: TypeAlias = Optional[
    Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad]
]

class AudioInput(BaseModel):
    """How sound comes in."""
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """Cleans the sound before anything listens to it; `None` for not at all."""
    transcription: Optional[AudioTranscription] = None
    """Off unless given."""
    turn_detection: Optional[AudioInputTurnDetection] = None
    """Who says when the user has finished; `None` to say it yourself."""

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
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

ToolMcpToolAllowedTools: TypeAlias = Optional[Union[List[str], ToolMcpToolAllowedToolsMcpToolFilter]]

class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether the tools change nothing, by the server's own word."""
    tool_names: Optional[List[str]] = None
    """Names of tools of the server."""

class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways] = None
    never: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterNever] = None

ToolMcpToolRequireApproval: TypeAlias = Optional[
    Union[ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]]
]

class ToolMcpTool(BaseModel):
    """The tools of an MCP server; its fields are told at `RealtimeToolsConfigParam.Mcp`."""
    server_label: str
    """Your name for the server; calls of its tools bear it."""
    type: Literal["mcp"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call it: the model (`direct`), or a program that the model wrote."""
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
    """Whether the model has to find it by searching for tools first."""
    headers: Optional[Dict[str, str]] = None
    require_approval: Optional[ToolMcpToolRequireApproval] = None
    """Which of the tools have to be approved before each call."""
    server_description: Optional[str] = None
    server_url: Optional[str] = None
    """Where the server is; or else say `connector_id` or `tunnel_id`."""
    tunnel_id: Optional[str] = None
    """A secure tunnel to the server, instead of `server_url`."""

Tool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]

class TracingTracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    metadata: Optional[object] = None
    workflow_name: Optional[str] = None

Tracing: TypeAlias = Optional[Union[Literal["auto"], TracingTracingConfiguration]]
