"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.session_config_param import SessionConfigParam

__all__ = ["SessionStartEventParam"]


class SessionStartEventParam(TypedDict, total=False):
    """Begins a session; the first event on a WebSocket, and not sent at all over WebRTC. Wait for `session.started` before others."""
    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
