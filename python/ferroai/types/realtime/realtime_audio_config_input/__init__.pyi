"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional

from ferroai._models import BaseModel
from ferroai.types.realtime.audio_transcription import AudioTranscription
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferroai.types.realtime.realtime_audio_input_turn_detection import RealtimeAudioInputTurnDetection

__all__ = ["NoiseReduction", "RealtimeAudioConfigInput"]


class RealtimeAudioConfigInput(BaseModel):
    """How sound comes in."""
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[NoiseReduction] = None
    """Cleans the sound before anything listens to it; `None` for not at all."""
    transcription: Optional[AudioTranscription] = None
    """Off unless given."""
    turn_detection: Optional[RealtimeAudioInputTurnDetection] = None
    """Who says when the user has finished; `None` to say it yourself."""

class NoiseReduction(BaseModel):
    strength: Optional[float] = None
    """Higher takes more away; 1 when it is first turned on."""
    type: Optional[NoiseReductionType] = None
    """`near_field` for a microphone at the mouth, `far_field` for one in the room."""
