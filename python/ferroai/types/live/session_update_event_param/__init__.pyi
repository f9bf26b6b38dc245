"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.session_update_config_param import SessionUpdateConfigParam

__all__ = ["SessionUpdateEventParam"]


class SessionUpdateEventParam(TypedDict, total=False):
    """Changes who does the work and how, and the triggers; nothing else can be changed. Answered by `session.updated`."""
    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
