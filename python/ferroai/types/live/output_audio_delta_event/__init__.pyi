"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioDeltaEvent"]


class OutputAudioDeltaEvent(BaseModel):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int] = None
    start_ms: Optional[int] = None
