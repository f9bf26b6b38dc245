"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.realtime.audio_transcription import AudioTranscription
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferroai.types.realtime.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection

__all__ = ["NoiseReduction", "RealtimeAudioConfigInput"]


class RealtimeAudioConfigInput(BaseModel):
    """As `RealtimeAudioConfigInputParam`."""
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[NoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: Optional[RealtimeAudioInputTurnDetection] = None

class NoiseReduction(BaseModel):
    strength: Optional[float] = None
    type: Optional[NoiseReductionType] = None
