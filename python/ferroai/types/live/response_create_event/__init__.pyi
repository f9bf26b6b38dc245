"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseCreateEvent"]


class ResponseCreateEvent(BaseModel):
    """Asks for a response, or lets one go on that waits for its tools. Only where responses do the work."""
    type: Literal["response.create"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
