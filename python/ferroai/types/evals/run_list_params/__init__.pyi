"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]


class RunListParams(TypedDict, total=False):
    """Keyword parameters of `evals.runs.list`."""
    after: str
    """Id of the last run of the page before."""
    limit: int
    """How many a page holds; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc`, oldest first, unless given."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """Only runs that are at this."""
