"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.live.fork_session_config_param import ForkSessionConfigParam

__all__ = ["ForkSessionStartEventParam"]


class ForkSessionStartEventParam(TypedDict, total=False):
    """Begins a fork, once connected; `session` may be empty."""
    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
