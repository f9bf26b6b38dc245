"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    """Keyword parameters of `fine_tuning.jobs.list`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    metadata: Optional[Dict[str, str]]
    """Only those with these pairs; `None` for those without any."""
