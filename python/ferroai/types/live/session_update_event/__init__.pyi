"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.session_update_config import SessionUpdateConfig

__all__ = ["SessionUpdateEvent"]


class SessionUpdateEvent(BaseModel):
    """Changes who does the work and how, and the triggers; nothing else can be changed. Answered by `session.updated`."""
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
