"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_steer_pending_reason import BetaResponseSteerPendingReason
from ferroai.types.beta.beta_response_steer_required_input import BetaResponseSteerRequiredInput

__all__ = ["BetaResponseSteerPendingEvent", "Steer"]


class BetaResponseSteerPendingEvent(BaseModel):
    """What the user said meanwhile waits for results of tools; it need not be sent again."""
    reason: BetaResponseSteerPendingReason
    """More reasons may come."""
    required_input: List[BetaResponseSteerRequiredInput]
    """Which results are waited for."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    steer: Steer
    type: Literal["response.steer.pending"]
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class Steer(BaseModel):
    id: str
    previous_response_id: str
    """The stored response that this goes on from."""
