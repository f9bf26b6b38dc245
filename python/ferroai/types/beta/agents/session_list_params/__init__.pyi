"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict
from typing_extensions import Literal, TypedDict

__all__ = ["SessionListParams"]


class SessionListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.list`."""
    after: str
    agent_id: str
    limit: int
    metadata: Dict[str, str]
    order: Literal["asc", "desc"]
