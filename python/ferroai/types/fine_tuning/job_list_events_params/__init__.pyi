"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import TypedDict

__all__ = ["JobListEventsParams"]


class JobListEventsParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.jobs.list_events`."""
    after: str
    limit: int
