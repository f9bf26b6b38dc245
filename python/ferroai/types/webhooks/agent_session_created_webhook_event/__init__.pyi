"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect"]


class AgentSessionCreatedWebhookEvent(BaseModel):
    """A session of an agent was made."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"]

class DataConnect(BaseModel):
    """How to join an environment of your own to the session."""
    remote_url: str
    """Where the environment connects to."""

class Data(BaseModel):
    """The session it is about."""
    id: str
    environment_type: str
    """`none`, `openai_hosted` or `self_hosted`."""
    connect: Optional[DataConnect] = None
    environment_id: Optional[str] = None
    """Absent without an environment."""
