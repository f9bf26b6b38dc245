"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["SessionCloseEventParam"]


class SessionCloseEventParam(TypedDict, total=False):
    """Ends the session. Answered by `session.closed`."""
    type: Required[Literal["session.close"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
