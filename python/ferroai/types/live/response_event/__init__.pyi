"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseEvent"]


class ResponseEvent(BaseModel):
    """An event of a response that does the work."""
    event: Dict[str, object]
    """As streamed by `client.responses.create`, but that a whole response comes without its input, instructions, tools and output."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["response.event"]
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
    delegation_id: Optional[str] = None
    """The work it belongs to; absent when that is not known."""
