"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    """Keyword parameters of `beta.responses.input_items.list`."""
    after: str
    include: List[BetaResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
    betas: List[Literal["responses_multi_agent=v1"]]
