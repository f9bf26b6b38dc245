"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_response_create_params import RealtimeResponseCreateParams

__all__ = ["ResponseCreateEvent"]


class ResponseCreateEvent(BaseModel):
    """Asks for an answer; where the service detects turns it does so itself. One at a time goes into the conversation, others may be made beside it."""
    type: Literal["response.create"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response: Optional[RealtimeResponseCreateParams] = None
    """What is different for this answer."""
