"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["VideoDownloadContentParams"]


class VideoDownloadContentParams(TypedDict, total=False):
    """Keyword parameters of `videos.download_content`."""
    variant: Literal["video", "thumbnail", "spritesheet"]
