"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseCancelEvent"]


class ResponseCancelEvent(BaseModel):
    """Breaks an answer off, which then ends by `response.done`. An error when there is none, which does no harm."""
    type: Literal["response.cancel"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response_id: Optional[str] = None
    """The one that goes on in the conversation unless given."""
