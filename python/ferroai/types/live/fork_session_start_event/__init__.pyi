"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.fork_session_config import ForkSessionConfig

__all__ = ["ForkSessionStartEvent"]


class ForkSessionStartEvent(BaseModel):
    """Begins a fork, once connected; `session` may be empty."""
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
