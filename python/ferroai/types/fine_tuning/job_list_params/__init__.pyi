"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.jobs.list`."""
    after: str
    limit: int
    metadata: Optional[Dict[str, str]]
