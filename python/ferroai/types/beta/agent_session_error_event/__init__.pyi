"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.session_error import SessionError

__all__ = ["AgentSessionErrorEvent"]


class AgentSessionErrorEvent(BaseModel):
    """A turn or the whole session has failed."""
    error: SessionError
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session_id: str
    type: Literal["error"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
