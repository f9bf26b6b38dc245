"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["JobListEventsParams"]


class JobListEventsParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.jobs.list_events`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
