"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionInProgressWebhookEvent", "Data"]


class AgentSessionInProgressWebhookEvent(BaseModel):
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.in_progress"]

class Data(BaseModel):
    id: str
    environment_type: str
    environment_id: Optional[str] = None
