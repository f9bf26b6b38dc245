"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionFailedWebhookEvent", "Data"]


class AgentSessionFailedWebhookEvent(BaseModel):
    """A session of an agent has failed."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.failed"]

class Data(BaseModel):
    """The session it is about."""
    id: str
    environment_type: str
    """`none`, `openai_hosted` or `self_hosted`."""
    environment_id: Optional[str] = None
    """Absent without an environment."""
