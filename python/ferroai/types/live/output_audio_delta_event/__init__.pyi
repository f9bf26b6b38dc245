"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OutputAudioDeltaEvent"]


class OutputAudioDeltaEvent(BaseModel):
    """More of what the model says, to be played in the order of coming."""
    delta: str
    """In the format of the session; to a sideband 16-bit PCM, 24,000 Hz, one channel."""
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int] = None
    """Only to a sideband; not a part of the piece itself. Pieces lost leave a gap to the next."""
    start_ms: Optional[int] = None
    """Only to a sideband."""
