"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(BaseModel):
    """An answer begins."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    response: RealtimeResponse
    type: Literal["response.created"]
