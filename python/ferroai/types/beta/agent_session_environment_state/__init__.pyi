"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionEnvironmentState", "Error"]


class AgentSessionEnvironmentState(BaseModel):
    id: str
    error: Optional[Error] = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: str

class Error(BaseModel):
    code: str
    message: str
    type: str
