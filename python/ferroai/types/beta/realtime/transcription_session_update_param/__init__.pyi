"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdateParam",
]


class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Changes a session in which speech is written down; its fields are told at the call `create`."""
    session: Required[Session]
    type: Required[Literal["transcription_session.update"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""

class SessionClientSecretExpiresAt(TypedDict, total=False):
    anchor: Literal["created_at"]
    """What the time is counted from."""
    seconds: int

class SessionClientSecret(TypedDict, total=False):
    expires_at: SessionClientSecretExpiresAt

class SessionInputAudioNoiseReduction(TypedDict, total=False):
    type: Literal["near_field", "far_field"]

class SessionInputAudioTranscription(TypedDict, total=False):
    language: str
    model: Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]
    prompt: str

class SessionTurnDetection(TypedDict, total=False):
    create_response: bool
    """Not for sessions like these, in which nobody answers."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon a turn is over: `low` waits for longer."""
    interrupt_response: bool
    """Not for sessions like these, in which nobody answers."""
    prefix_padding_ms: int
    """Milliseconds of sound to keep from before speech was heard; 300 unless given."""
    silence_duration_ms: int
    """Milliseconds of silence that end a turn; 500 unless given."""
    threshold: float
    """How loud speech has to be, 0 to 1; 0.5 unless given."""
    type: Literal["server_vad", "semantic_vad"]

class Session(TypedDict, total=False):
    client_secret: SessionClientSecret
    include: List[str]
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    input_audio_noise_reduction: SessionInputAudioNoiseReduction
    input_audio_transcription: SessionInputAudioTranscription
    modalities: List[Literal["text", "audio"]]
    turn_detection: SessionTurnDetection
    """How the end of a turn is noticed; `None` leaves it to you."""
