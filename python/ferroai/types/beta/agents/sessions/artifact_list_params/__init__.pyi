"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["ArtifactListParams"]


class ArtifactListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.artifacts.list`."""
    after: str
    environment_id: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
