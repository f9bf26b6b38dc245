"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.files.list`."""
    limit: Optional[int]
    """How many things a page holds, 1 to 100."""
    order: Literal["asc", "desc"]
    """By path, told apart by case: `desc` from the end, which is the rule, `asc` from the start."""
    page: str
    """What the page before gives for the next; all else as it was for that."""
    path: Optional[str]
    """Only what is in this directory."""
