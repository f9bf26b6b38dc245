"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Agent", "BetaResponseCompactionItemParamParam"]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """Stands for a conversation that was shortened."""
    encrypted_content: Required[str]
    """Give it back as it is."""
    type: Required[Literal["compaction"]]
    id: Optional[str]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
