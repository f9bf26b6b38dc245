"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["SessionArtifact"]


class SessionArtifact(BaseModel):
    """A file that a turn has left, which never changes."""
    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"]
    path: str
    """Where it was in the environment."""
    session_id: str
    size_bytes: int
    turn_id: str
    """Of the turn that left it."""
