"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]


class VideoListParams(TypedDict, total=False):
    """Keyword parameters of `videos.list`."""
    after: str
    """Id of the last video of the page before."""
    limit: int
    """How many a page holds, up to 100."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
