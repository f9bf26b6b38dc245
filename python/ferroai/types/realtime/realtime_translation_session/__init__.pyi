"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSession",
]


class RealtimeTranslationSession(BaseModel):
    """Turns what is said into another language while it is said."""
    id: str
    audio: Audio
    expires_at: int
    """Unix time in seconds."""
    model: str
    """Stays as it began."""
    type: Literal["translation"]

class AudioInputNoiseReduction(BaseModel):
    type: NoiseReductionType
    strength: Optional[float] = None

class AudioInputTranscription(BaseModel):
    model: str

class AudioInput(BaseModel):
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """What to filter out before anything else hears it; `None` for nothing."""
    transcription: Optional[AudioInputTranscription] = None

class AudioOutput(BaseModel):
    language: Optional[str] = None

class Audio(BaseModel):
    input: Optional[AudioInput] = None
    output: Optional[AudioOutput] = None
