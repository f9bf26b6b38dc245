"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["AudioFormat", "AudioPCM", "AudioPCMA", "AudioPCMU"]


AudioFormat: TypeAlias = Union[AudioPCM, AudioPCMU, AudioPCMA]
"""As `AudioFormatParam`."""

class AudioPCM(BaseModel):
    rate: Literal[16000, 24000]
    type: Literal["audio/pcm"]

class AudioPCMU(BaseModel):
    rate: int
    type: Literal["audio/pcmu"]

class AudioPCMA(BaseModel):
    rate: int
    type: Literal["audio/pcma"]
