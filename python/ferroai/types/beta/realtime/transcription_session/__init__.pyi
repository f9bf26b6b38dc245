"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ClientSecret", "InputAudioTranscription", "TranscriptionSession", "TurnDetection"]


class TranscriptionSession(BaseModel):
    """A session in which speech is written down and nobody answers, and the key to it."""
    client_secret: ClientSecret
    input_audio_format: Optional[str] = None
    input_audio_transcription: Optional[InputAudioTranscription] = None
    modalities: Optional[List[Literal["text", "audio"]]] = None
    turn_detection: Optional[TurnDetection] = None
    """How the end of a turn is noticed; `None` leaves it to you."""

class ClientSecret(BaseModel):
    """Lets a browser in, until it expires."""
    expires_at: int
    """Unix time in seconds."""
    value: str

class InputAudioTranscription(BaseModel):
    language: Optional[str] = None
    """ISO-639-1, such as `en`."""
    model: Optional[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"]] = None
    prompt: Optional[str] = None
    """What the talk is about, in a sentence; for `whisper-1` a list of words."""

class TurnDetection(BaseModel):
    prefix_padding_ms: Optional[int] = None
    """Milliseconds to keep from before speech was noticed."""
    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn."""
    threshold: Optional[float] = None
    """How loud speech must be, 0 to 1."""
    type: Optional[str] = None
    """`server_vad`."""
