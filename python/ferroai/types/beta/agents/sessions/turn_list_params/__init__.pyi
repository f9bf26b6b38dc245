"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["TurnListParams"]


class TurnListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.turns.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
