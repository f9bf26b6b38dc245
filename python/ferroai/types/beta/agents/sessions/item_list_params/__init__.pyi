"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.sessions.items.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
