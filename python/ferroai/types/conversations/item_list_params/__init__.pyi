"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """Keyword parameters of `conversations.items.list`."""
    after: str
    include: List[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
