"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["UsageEmbeddingsParams"]


class UsageEmbeddingsParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.usage.embeddings`."""
    start_time: Required[int]
    """Unix time in seconds."""
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1m", "1h", "1d"]
    """How much time one bucket is; a day unless given."""
    end_time: int
    """Unix time in seconds, no longer counted."""
    group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]]
    """A result of its own for each value of these; one for all unless given."""
    limit: int
    """How many buckets come: for days 7 unless given, at most 31; hours 24, 168; minutes 60, 1,440."""
    models: SequenceNotStr[str]
    page: str
    """`next_page` of the page before."""
    project_ids: SequenceNotStr[str]
    user_ids: SequenceNotStr[str]
