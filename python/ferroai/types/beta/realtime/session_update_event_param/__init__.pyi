"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAfter",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTool",
    "SessionTracing",
    "SessionTracingTracingConfiguration",
    "SessionTurnDetection",
    "SessionUpdateEventParam",
]


class SessionUpdateEventParam(TypedDict, total=False):
    """Changes the session: only what is given, and never the model, nor the voice once it has been heard. An empty text, an empty list or `None` clears. Answered by `session.updated`."""
    session: Required[Session]
    """Its fields are told at the call `create`."""
    type: Required[Literal["session.update"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""

class SessionClientSecretExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    """What the time is counted from."""
    seconds: int

class SessionClientSecret(TypedDict, total=False):
    expires_after: SessionClientSecretExpiresAfter

class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]

class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: str
    prompt: str

class SessionTool(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]

class SessionTracingTracingConfiguration(TypedDict, total=False):
    group_id: str
    """What traces that belong together have in common."""
    metadata: object
    workflow_name: str

SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

class SessionTurnDetection(TypedDict, total=False):
    create_response: bool
    """Whether to answer at once; yes unless given."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon a turn is over: `low` waits for longer."""
    interrupt_response: bool
    """Whether an answer stops when the user begins to speak; yes unless given."""
    prefix_padding_ms: int
    """Milliseconds of sound to keep from before speech was heard; 300 unless given."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn; 500 unless given."""
    threshold: float
    """How loud speech has to be, 0 to 1; 0.5 unless given."""
    type: Literal["server_vad", "semantic_vad"]

class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    instructions: str
    max_response_output_tokens: Union[int, Literal["inf"]]
    modalities: List[Literal["text", "audio"]]
    model: Literal[
        "gpt-realtime",
        "gpt-realtime-2025-08-28",
        "gpt-4o-realtime-preview",
        "gpt-4o-realtime-preview-2024-10-01",
        "gpt-4o-realtime-preview-2024-12-17",
        "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview",
        "gpt-4o-mini-realtime-preview-2024-12-17",
    ]
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    speed: float
    temperature: float
    """How freely to choose: lower is more repeatable."""
    tool_choice: str
    tools: Iterable[SessionTool]
    tracing: SessionTracing
    turn_detection: SessionTurnDetection
    """How the end of a turn is noticed; `None` leaves it to you."""
    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]
