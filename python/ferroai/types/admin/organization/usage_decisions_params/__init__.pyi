"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UsageDecisionsParams"]


class UsageDecisionsParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.usage.decisions`."""
    start_time: Required[int]
    """Unix time in seconds."""
    api_key_ids: Optional[SequenceNotStr[str]]
    batch: Optional[bool]
    """True for batches only, false for all but batches, both unless given."""
    bucket_width: Optional[Literal["1m", "1h", "1d"]]
    """How much time one bucket is; a day unless given."""
    end_time: Optional[int]
    """Unix time in seconds, no longer counted."""
    group_by: Optional[
        List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    ]
    """A result of its own for each value of these; one for all unless given."""
    limit: Optional[int]
    """How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440."""
    models: Optional[SequenceNotStr[str]]
    page: Optional[str]
    """`next_page` of the page before."""
    project_ids: Optional[SequenceNotStr[str]]
    user_ids: Optional[SequenceNotStr[str]]
