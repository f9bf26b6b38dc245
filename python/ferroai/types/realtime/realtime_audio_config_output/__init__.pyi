"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID"]


class RealtimeAudioConfigOutput(BaseModel):
    """How sound goes out."""
    format: Optional[RealtimeAudioFormats] = None
    speed: Optional[float] = None
    """0.25 to 1.5 times the usual; 1 unless given. Only changed between answers."""
    voice: Optional[Voice] = None
    """`alloy` unless given; the best are `marin` and `cedar`. It stays once the model has spoken."""

class VoiceID(BaseModel):
    """A voice of your own, made from recordings."""
    id: str

Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]
