"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.session_usage import SessionUsage

__all__ = ["ContextWindow", "SessionUsageUpdatedEvent"]


class SessionUsageUpdatedEvent(BaseModel):
    """What has been used up to now. Tokens of responses stand in their own events."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: Optional[str] = None
    """The event of yours that it answers, if that had an id."""
    context_window: Optional[ContextWindow] = None
    """Absent when it is not known what fits."""

class ContextWindow(BaseModel):
    usage_ratio: float
    """Which part of what fits is taken, 0 to 1; falls when the conversation is condensed."""
