"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Required, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable

__all__ = ["ItemRetrieveParams"]


class ItemRetrieveParams(TypedDict, total=False):
    """Keyword parameters of `conversations.items.retrieve`."""
    conversation_id: Required[str]
    include: List[ResponseIncludable]
    """Parts of the item that are left out unless asked for."""
