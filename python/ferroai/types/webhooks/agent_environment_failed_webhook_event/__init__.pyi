"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentEnvironmentFailedWebhookEvent", "Data"]


class AgentEnvironmentFailedWebhookEvent(BaseModel):
    """An environment that was prepared ahead could not be set up."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.failed"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
