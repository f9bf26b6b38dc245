"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.realtime.audio_transcription import AudioTranscription
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferroai.types.realtime.realtime_transcription_session_audio_input_turn_detection import (
    RealtimeTranscriptionSessionAudioInputTurnDetection,
)

__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInput"]


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    """As `RealtimeTranscriptionSessionAudioInputParam`."""
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[NoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetection] = None

class NoiseReduction(BaseModel):
    strength: Optional[float] = None
    type: Optional[NoiseReductionType] = None
