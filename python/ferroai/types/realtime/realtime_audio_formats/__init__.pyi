"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormats"]


RealtimeAudioFormats: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""How sound is written."""

class AudioPCM(BaseModel):
    """Plain samples: 16 bits, one channel, little-endian."""
    rate: Optional[Literal[24000]] = None
    """In Hz; there is no other."""
    type: Optional[Literal["audio/pcm"]] = None

class AudioPCMU(BaseModel):
    """G.711 µ-law, as telephones have it in America and Japan."""
    type: Optional[Literal["audio/pcmu"]] = None

class AudioPCMA(BaseModel):
    """G.711 A-law, as telephones have it elsewhere."""
    type: Optional[Literal["audio/pcma"]] = None
