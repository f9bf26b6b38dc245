"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import TypedDict

from ferroai.types.realtime.audio_transcription_param import AudioTranscriptionParam
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam
from ferroai.types.realtime.realtime_audio_input_turn_detection_param import RealtimeAudioInputTurnDetectionParam

__all__ = ["NoiseReduction", "RealtimeAudioConfigInputParam"]


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """How sound comes in."""
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReduction
    """Cleans the sound before anything listens to it; `None` for not at all."""
    transcription: AudioTranscriptionParam
    """Off unless given."""
    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam]
    """Who says when the user has finished; `None` to say it yourself."""

class NoiseReduction(TypedDict, total=False):
    strength: float
    """Higher takes more away; 1 when it is first turned on."""
    type: NoiseReductionType
    """`near_field` for a microphone at the mouth, `far_field` for one in the room."""
