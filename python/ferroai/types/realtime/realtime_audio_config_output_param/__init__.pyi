"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.realtime.realtime_audio_formats_param import RealtimeAudioFormatsParam

__all__ = ["RealtimeAudioConfigOutputParam", "Voice", "VoiceID"]


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """How sound goes out."""
    format: RealtimeAudioFormatsParam
    speed: float
    """0.25 to 1.5 times the usual; 1 unless given. Only changed between answers."""
    voice: Voice
    """`alloy` unless given; the best are `marin` and `cedar`. It stays once the model has spoken."""

class VoiceID(TypedDict, total=False):
    """A voice of your own, made from recordings."""
    id: Required[str]

Voice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    VoiceID,
]
