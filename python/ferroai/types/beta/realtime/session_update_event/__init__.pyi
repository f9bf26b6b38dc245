"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

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
    "SessionUpdateEvent",
]


class SessionUpdateEvent(BaseModel):
    """Changes the session: only what is given, and never the model, nor the voice once it has been heard. An empty text, an empty list or `None` clears. Answered by `session.updated`."""
    session: Session
    """Its fields are told at the call `create`."""
    type: Literal["session.update"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""

class SessionClientSecretExpiresAfter(BaseModel):
    anchor: Literal["created_at"]
    """What the time is counted from."""
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
    """What traces that belong together have in common."""
    metadata: Optional[object] = None
    workflow_name: Optional[str] = None

SessionTracing: TypeAlias = Union[Literal["auto"], SessionTracingTracingConfiguration]

class SessionTurnDetection(BaseModel):
    create_response: Optional[bool] = None
    """Whether to answer at once; yes unless given."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """How soon a turn is over: `low` waits for longer."""
    interrupt_response: Optional[bool] = None
    """Whether an answer stops when the user begins to speak; yes unless given."""
    prefix_padding_ms: Optional[int] = None
    """Milliseconds of sound to keep from before speech was heard; 300 unless given."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn; 500 unless given."""
    threshold: Optional[float] = None
    """How loud speech has to be, 0 to 1; 0.5 unless given."""
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
    """How freely to choose: lower is more repeatable."""
    tool_choice: Optional[str] = None
    tools: Optional[List[SessionTool]] = None
    tracing: Optional[SessionTracing] = None
    turn_detection: Optional[SessionTurnDetection] = None
    """How the end of a turn is noticed; `None` leaves it to you."""
    voice: Optional[Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"]]] = None
