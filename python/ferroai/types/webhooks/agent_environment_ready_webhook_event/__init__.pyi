"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentEnvironmentReadyWebhookEvent", "Data"]


class AgentEnvironmentReadyWebhookEvent(BaseModel):
    """An environment that was prepared ahead waits for a session."""
    id: str
    created_at: int
    data: Data
    object: Literal["event"]
    type: Literal["agent.environment.ready"]

class Data(BaseModel):
    """What it is about."""
    id: str
    """Of the environment, alert or case."""
