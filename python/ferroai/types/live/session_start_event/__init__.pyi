"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.session_config import SessionConfig

__all__ = ["SessionStartEvent"]


class SessionStartEvent(BaseModel):
    """Begins a session; the first event on a WebSocket, and not sent at all over WebRTC. Wait for `session.started` before others."""
    session: SessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
