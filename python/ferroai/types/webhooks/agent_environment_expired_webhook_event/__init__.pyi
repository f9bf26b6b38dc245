"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data"]


class AgentEnvironmentExpiredWebhookEvent(BaseModel):
    """An environment of agents has expired and cannot be woken any more."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.expired"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
