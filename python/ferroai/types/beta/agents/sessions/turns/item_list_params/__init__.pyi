"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.turns.items.list`."""
    session_id: Required[str]
    after: str
    """The `last_id` of the page before, which need not be the id of its last item."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
