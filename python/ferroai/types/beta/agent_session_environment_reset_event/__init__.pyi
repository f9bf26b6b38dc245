"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionEnvironmentResetEvent"]


class AgentSessionEnvironmentResetEvent(BaseModel):
    """The environment was set up anew: its files and processes are gone, what was said is not."""
    environment_id: str
    """The same as before."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    reset_count: int
    """How often so far; told again, it has the same number."""
    session_id: str
    turn_id: Optional[str] = None
    """The turn it belongs to."""
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str] = None
    """Padding that hides from onlookers how long the rest is; nothing to read."""
