"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]


class VideoListParams(TypedDict, total=False):
    """Keyword parameters of `videos.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
