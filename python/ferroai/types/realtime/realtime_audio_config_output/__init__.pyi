"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_audio_formats import RealtimeAudioFormats

__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID"]


class RealtimeAudioConfigOutput(BaseModel):
    """As `RealtimeAudioConfigOutputParam`."""
    format: Optional[RealtimeAudioFormats] = None
    speed: Optional[float] = None
    voice: Optional[Voice] = None

class VoiceID(BaseModel):
    id: str

Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]
