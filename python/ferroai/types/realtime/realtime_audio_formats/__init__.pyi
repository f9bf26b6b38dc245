"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]


RealtimeAudioFormats: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""How sound is written; as `RealtimeAudioFormatsParam`."""

class AudioPCM(BaseModel):
    rate: Optional[Literal[24000]] = None
    type: Optional[Literal["audio/pcm"]] = None

class AudioPCMU(BaseModel):
    type: Optional[Literal["audio/pcmu"]] = None

class AudioPCMA(BaseModel):
    type: Optional[Literal["audio/pcma"]] = None
