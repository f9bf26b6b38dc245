"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["AudioPCM", "AudioPCMA", "AudioPCMU", "RealtimeAudioFormatsParam"]


RealtimeAudioFormatsParam: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""How sound is written."""

class AudioPCM(TypedDict, total=False):
    """Plain samples: 16 bits, one channel, little-endian."""
    rate: Literal[24000]
    """In Hz; there is no other."""
    type: Literal["audio/pcm"]

class AudioPCMU(TypedDict, total=False):
    """G.711 µ-law, as telephones have it in America and Japan."""
    type: Literal["audio/pcmu"]

class AudioPCMA(TypedDict, total=False):
    """G.711 A-law, as telephones have it elsewhere."""
    type: Literal["audio/pcma"]
