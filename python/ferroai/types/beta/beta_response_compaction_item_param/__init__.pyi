"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseCompactionItemParam"]


class BetaResponseCompactionItemParam(BaseModel):
    """Stands for a conversation that was shortened."""
    encrypted_content: str
    """Give it back as it is."""
    type: Literal["compaction"]
    id: Optional[str] = None
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
