"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.session_usage import SessionUsage

__all__ = ["ContextWindow", "SessionUsageUpdatedEvent"]


class SessionUsageUpdatedEvent(BaseModel):
    event_id: str
    type: Literal["session.usage.updated"]
    usage: SessionUsage
    client_event_id: Optional[str] = None
    context_window: Optional[ContextWindow] = None

class ContextWindow(BaseModel):
    usage_ratio: float
