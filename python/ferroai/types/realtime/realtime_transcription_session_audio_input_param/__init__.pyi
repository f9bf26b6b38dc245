"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

from ferroai.types.realtime.audio_transcription_param import AudioTranscriptionParam
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam
from ferroai.types.realtime.realtime_transcription_session_audio_input_turn_detection_param import (
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam,
)

__all__ = ["NoiseReduction", "RealtimeTranscriptionSessionAudioInputParam"]


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """Sound that is written down."""
    format: RealtimeAudioFormatsParam
    """How the sound is written: 16-bit PCM of 24,000 Hz unless given."""
    noise_reduction: NoiseReduction
    """`None` for none."""
    transcription: AudioTranscriptionParam
    """Off unless given."""
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]
    """`None` to commit by hand, as `gpt-realtime-whisper` needs it."""

class NoiseReduction(TypedDict, total=False):
    strength: float
    """Higher takes more away; 1 when it is first turned on."""
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, `far_field` for one in the room."""
