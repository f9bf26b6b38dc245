"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["ThreadListItemsParams"]


class ThreadListItemsParams(TypedDict, total=False):
    """Keyword parameters of `beta.chatkit.threads.list_items`."""
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
