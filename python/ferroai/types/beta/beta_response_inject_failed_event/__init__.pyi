"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectFailedEvent", "Error"]


class BetaResponseInjectFailedEvent(BaseModel):
    """Nothing of what was to be put in has arrived; send it with another response."""
    error: Error
    input: List[BetaResponseInputItem]
    """What was sent, as it was."""
    response_id: str
    """The response it belongs to."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.inject.failed"]
    stream_id: Optional[str] = None
    """Which of the responses that share a WebSocket it belongs to, if the request gave it a name."""

class Error(BaseModel):
    code: Literal["response_already_completed", "response_not_found"]
    message: str
