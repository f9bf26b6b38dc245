"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, List
from typing_extensions import Required, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable
from ferroai.types.responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ItemCreateParams"]


class ItemCreateParams(TypedDict, total=False):
    """Keyword parameters of `conversations.items.create`."""
    items: Required[Iterable[ResponseInputItemParam]]
    """What to add, up to 20 items."""
    include: List[ResponseIncludable]
    """Parts of the items that are left out unless asked for."""
