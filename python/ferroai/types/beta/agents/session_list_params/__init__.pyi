"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal, TypedDict

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.list`."""
    after: str
    """Id of the last thing of the page before."""
    agent_id: str
    """Only those with this agent."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    metadata: Dict[str, str]
    """Only those with all of these pairs, up to 16. What changed a moment ago may not be found yet."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
