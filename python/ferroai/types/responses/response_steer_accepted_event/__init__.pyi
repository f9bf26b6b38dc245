"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseSteerAcceptedEvent", "Steer"]


class ResponseSteerAcceptedEvent(BaseModel):
    """What the user said meanwhile will be heeded; that it is, the next `response.created` tells."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    steer: Steer
    type: Literal["response.steer.accepted"]
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class Steer(BaseModel):
    id: str
    previous_response_id: str
    """The stored response that this goes on from."""
