"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """Keyword parameters of `files.list`."""
    after: str
    """Id of the last thing of the page before."""
    limit: int
    """How many files a page holds, 1 to 10,000; that many unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
    purpose: str
    """Only those meant for this."""
