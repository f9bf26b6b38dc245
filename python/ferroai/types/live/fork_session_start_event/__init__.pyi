"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.live.fork_session_config import ForkSessionConfig

__all__ = ["ForkSessionStartEvent"]


class ForkSessionStartEvent(BaseModel):
    """As `ForkSessionStartEventParam`."""
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None
