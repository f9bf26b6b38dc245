"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.audio_transcription import AudioTranscription
from ferroai.types.realtime.noise_reduction_type import NoiseReductionType
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
from ferroai.types.realtime.realtime_transcription_session_turn_detection import (
    RealtimeTranscriptionSessionTurnDetection,
)

__all__ = ["Audio", "AudioInput", "AudioInputNoiseReduction", "RealtimeTranscriptionSessionCreateResponse"]


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """A session in which speech is written down and nobody answers."""
    id: str
    object: str
    type: Literal["transcription"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None

class AudioInputNoiseReduction(BaseModel):
    strength: Optional[float] = None
    type: Optional[NoiseReductionType] = None

class AudioInput(BaseModel):
    """How sound comes in."""
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """Cleans the sound before anything listens to it; `None` for not at all."""
    transcription: Optional[AudioTranscription] = None
    """Off unless given."""
    turn_detection: Optional[RealtimeTranscriptionSessionTurnDetection] = None
    """Who says when the user has finished; `None` to say it yourself."""

class Audio(BaseModel):
    input: Optional[AudioInput] = None
