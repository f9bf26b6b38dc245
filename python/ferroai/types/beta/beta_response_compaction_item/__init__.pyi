"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseCompactionItem"]


class BetaResponseCompactionItem(BaseModel):
    id: str
    encrypted_content: str
    """Opaque; give it back as it is to go on from it."""
    type: Literal["compaction"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    created_by: Optional[str] = None
    """Id of who made it."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
