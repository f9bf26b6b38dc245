"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_item import BetaResponseItem

__all__ = ["BetaResponseItemList"]


class BetaResponseItemList(BaseModel):
    data: List[BetaResponseItem]
    first_id: str
    """Id of the first of these."""
    has_more: bool
    """Whether there are more than these."""
    last_id: str
    """Id of the last of these: the next list goes on after it."""
    object: Literal["list"]
