"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UsageDecisionsParams"]


class UsageDecisionsParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.usage.decisions`."""
    start_time: Required[int]
    api_key_ids: Optional[SequenceNotStr[str]]
    batch: Optional[bool]
    bucket_width: Optional[Literal["1m", "1h", "1d"]]
    end_time: Optional[int]
    group_by: Optional[
        List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    ]
    limit: Optional[int]
    models: Optional[SequenceNotStr[str]]
    page: Optional[str]
    project_ids: Optional[SequenceNotStr[str]]
    user_ids: Optional[SequenceNotStr[str]]
