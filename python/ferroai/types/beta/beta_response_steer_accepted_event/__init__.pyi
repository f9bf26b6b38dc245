"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaResponseSteerAcceptedEvent", "Steer"]


class BetaResponseSteerAcceptedEvent(BaseModel):
    """What the user said meanwhile will be heeded; that it is, the next `response.created` tells."""
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None

class Steer(BaseModel):
    id: str
    previous_response_id: str
