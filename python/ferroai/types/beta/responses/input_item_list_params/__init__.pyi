"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    """Keyword parameters of `beta.responses.input_items.list`."""
    after: str
    """Id of the item to go on after."""
    include: List[BetaResponseIncludable]
    """Parts of items that are left out unless asked for."""
    limit: int
    """Items on a page, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By age; newest first (`desc`) unless given."""
    betas: List[Literal["responses_multi_agent=v1"]]
