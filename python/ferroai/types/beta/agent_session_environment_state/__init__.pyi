"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionEnvironmentState", "Error"]


class AgentSessionEnvironmentState(BaseModel):
    """How the environment of a session is."""
    id: str
    error: Optional[Error] = None
    """What went wrong while it was made ready, if anything."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`ready` can be connected, `suspended` is stopped and will go on from where it was, `expired` is gone."""
    type: str

class Error(BaseModel):
    code: str
    message: str
    type: str
