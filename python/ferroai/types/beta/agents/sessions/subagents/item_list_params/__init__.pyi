"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.subagents.items.list`."""
    session_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
