"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]


AudioFormat: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""How sound is written on a WebSocket: one channel; other connections settle it themselves."""

class AudioPCM(BaseModel):
    """Plain samples: 16 bits, little-endian."""
    rate: Literal[16000, 24000]
    """In Hz."""
    type: Literal["audio/pcm"]

class AudioPCMU(BaseModel):
    """G.711 µ-law."""
    rate: int
    """In Hz: 8,000."""
    type: Literal["audio/pcmu"]

class AudioPCMA(BaseModel):
    """G.711 A-law."""
    rate: int
    """In Hz: 8,000."""
    type: Literal["audio/pcma"]
