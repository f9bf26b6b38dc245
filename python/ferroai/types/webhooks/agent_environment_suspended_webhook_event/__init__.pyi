"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentEnvironmentSuspendedWebhookEvent", "Data"]


class AgentEnvironmentSuspendedWebhookEvent(BaseModel):
    """An environment of agents was put to sleep and can be woken."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.suspended"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
