"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UsageVectorStoresParams"]


class UsageVectorStoresParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.usage.vector_stores`."""
    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: List[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
