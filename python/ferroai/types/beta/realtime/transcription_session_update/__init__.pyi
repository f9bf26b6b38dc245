"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = [
    "Session",
    "SessionClientSecret",
    "SessionClientSecretExpiresAt",
    "SessionInputAudioNoiseReduction",
    "SessionInputAudioTranscription",
    "SessionTurnDetection",
    "TranscriptionSessionUpdate",
]


class TranscriptionSessionUpdate(BaseModel):
    """Changes a session in which speech is written down; its fields are told at the call `create`."""
    session: Session
    type: Literal["transcription_session.update"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""

class SessionClientSecretExpiresAt(BaseModel):
    anchor: Optional[Literal["created_at"]] = None
    """What the time is counted from."""
    seconds: Optional[int] = None

class SessionClientSecret(BaseModel):
    expires_at: Optional[SessionClientSecretExpiresAt] = None

class SessionInputAudioNoiseReduction(BaseModel):
    type: Optional[Literal["near_field", "far_field"]] = None

class SessionInputAudioTranscription(BaseModel):
    language: Optional[str] = None
    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
    prompt: Optional[str] = None

class SessionTurnDetection(BaseModel):
    create_response: Optional[bool] = None
    """Not for sessions like these, in which nobody answers."""
    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """How soon a turn is over: `low` waits for longer."""
    interrupt_response: Optional[bool] = None
    """Not for sessions like these, in which nobody answers."""
    prefix_padding_ms: Optional[int] = None
    """Milliseconds of sound to keep from before speech was heard; 300 unless given."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn; 500 unless given."""
    threshold: Optional[float] = None
    """How loud speech has to be, 0 to 1; 0.5 unless given."""
    type: Optional[Literal["server_vad", "semantic_vad"]] = None

class Session(BaseModel):
    client_secret: Optional[SessionClientSecret] = None
    include: Optional[List[str]] = None
    input_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    input_audio_noise_reduction: Optional[SessionInputAudioNoiseReduction] = None
    input_audio_transcription: Optional[SessionInputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    turn_detection: Optional[SessionTurnDetection] = None
    """How the end of a turn is noticed; `None` leaves it to you."""
