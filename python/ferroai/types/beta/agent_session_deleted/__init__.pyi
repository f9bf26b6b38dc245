"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["AgentSessionDeleted"]


class AgentSessionDeleted(BaseModel):
    """That a session was deleted."""
    id: str
    deleted: bool
    object: Literal["agent.session.deleted"]
