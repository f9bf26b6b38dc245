"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.files.list`."""
    limit: Optional[int]
    order: Literal["asc", "desc"]
    page: str
    path: Optional[str]
