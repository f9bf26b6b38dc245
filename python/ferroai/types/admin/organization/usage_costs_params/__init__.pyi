"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UsageCostsParams"]


class UsageCostsParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.usage.costs`."""
    start_time: Required[int]
    """Unix time in seconds."""
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1d"]
    """Only days, for now."""
    end_time: int
    """Unix time in seconds, no longer counted."""
    group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]]
    """A result of its own for each value of these. Not every set of them goes with every time: error 400."""
    limit: int
    """How many buckets come, 1 to 180; 7 unless given."""
    line_items: SequenceNotStr[str]
    """Only these lines of the bill, by their whole names, such as `gpt-6-astra, input_tokens`."""
    page: str
    """`next_page` of the page before."""
    project_ids: SequenceNotStr[str]
