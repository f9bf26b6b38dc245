"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

from ferroai.types.responses.response_includable import ResponseIncludable


class InputItemListParams(TypedDict, total=False):
    """Keyword parameters of `responses.input_items.list`."""
    after: str
    include: List[ResponseIncludable]
    limit: int
    order: Literal["asc", "desc"]
