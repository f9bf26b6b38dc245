"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

from ferroai.types.realtime.noise_reduction_type import NoiseReductionType

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequestParam",
]


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """What is to be different."""
    audio: Audio

class AudioInputNoiseReduction(TypedDict, total=False):
    type: Required[NoiseReductionType]
    strength: float

class AudioInputTranscription(TypedDict, total=False):
    model: Required[str]

class AudioInput(TypedDict, total=False):
    noise_reduction: Optional[AudioInputNoiseReduction]
    """`None` for none."""
    transcription: Optional[AudioInputTranscription]
    """Writes what was said down, too; the translation does not need it."""

class AudioOutput(TypedDict, total=False):
    language: str
    """Into which to translate."""

class Audio(TypedDict, total=False):
    input: AudioInput
    output: AudioOutput
