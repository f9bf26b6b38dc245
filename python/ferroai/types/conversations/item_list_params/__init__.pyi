"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """Keyword parameters of `conversations.items.list`."""
    after: str
    """Id of the last thing of the page before."""
    include: List[ResponseIncludable]
    """Parts of the items that are left out unless asked for."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
