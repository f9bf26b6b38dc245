"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["AudioFormatParam", "AudioPCM", "AudioPCMA", "AudioPCMU"]


AudioFormatParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""How sound is written on a WebSocket: one channel; other connections settle it themselves."""

class AudioPCM(TypedDict, total=False):
    """Plain samples: 16 bits, little-endian."""
    rate: Required[Literal[16000, 24000]]
    """In Hz."""
    type: Required[Literal["audio/pcm"]]

class AudioPCMU(TypedDict, total=False):
    """G.711 µ-law."""
    rate: Required[int]
    """In Hz: 8,000."""
    type: Required[Literal["audio/pcmu"]]

class AudioPCMA(TypedDict, total=False):
    """G.711 A-law."""
    rate: Required[int]
    """In Hz: 8,000."""
    type: Required[Literal["audio/pcma"]]
