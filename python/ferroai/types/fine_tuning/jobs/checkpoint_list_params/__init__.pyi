"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["CheckpointListParams"]


class CheckpointListParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.jobs.checkpoints.list`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many checkpoints a page holds; 10 unless given."""
