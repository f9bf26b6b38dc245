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
    sequence_number: int
    type: Literal["response.inject.failed"]
    stream_id: Optional[str] = None

class Error(BaseModel):
    code: Literal["response_already_completed", "response_not_found"]
    message: str
