"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequest",
]


class RealtimeTranslationSessionUpdateRequest(BaseModel):
    """What is to be different."""
    audio: Optional[Audio] = None

class AudioInputNoiseReduction(BaseModel):
    type: NoiseReductionType
    strength: Optional[float] = None

class AudioInputTranscription(BaseModel):
    model: str

class AudioInput(BaseModel):
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """`None` for none."""
    transcription: Optional[AudioInputTranscription] = None
    """Writes what was said down, too; the translation does not need it."""

class AudioOutput(BaseModel):
    language: Optional[str] = None
    """Into which to translate."""

class Audio(BaseModel):
    input: Optional[AudioInput] = None
    output: Optional[AudioOutput] = None
