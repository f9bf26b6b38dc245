"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats

__all__ = ["Output", "OutputVoice", "OutputVoiceID", "RealtimeResponseCreateAudioOutput"]


class RealtimeResponseCreateAudioOutput(BaseModel):
    """How this answer sounds."""
    output: Optional[Output] = None

class OutputVoiceID(BaseModel):
    id: str

OutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    OutputVoiceID,
]

class Output(BaseModel):
    format: Optional[RealtimeAudioFormats] = None
    voice: Optional[OutputVoice] = None
    """As the session's; it stays once the model has spoken."""
