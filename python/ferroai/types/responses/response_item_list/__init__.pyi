"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_item import ResponseItem

__all__ = ["ResponseItemList"]


class ResponseItemList(BaseModel):
    """A page of items."""
    data: List[ResponseItem]
    first_id: str
    """Id of the first of these."""
    has_more: bool
    """Whether there are more than these."""
    last_id: str
    """Id of the last of these: the next list goes on after it."""
    object: Literal["list"]
