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
    """Sound that is written down."""
    format: Optional[RealtimeAudioFormats] = None
    """How the sound is written: 16-bit PCM of 24,000 Hz unless given."""
    noise_reduction: Optional[NoiseReduction] = None
    """`None` for none."""
    transcription: Optional[AudioTranscription] = None
    """Off unless given."""
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetection] = None
    """`None` to commit by hand, as `gpt-realtime-whisper` needs it."""

class NoiseReduction(BaseModel):
    strength: Optional[float] = None
    """Higher takes more away; 1 when it is first turned on."""
    type: Optional[NoiseReductionType] = None
    """`near_field` for a microphone at the mouth, `far_field` for one in the room."""
