"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["VideoDownloadContentParams"]


class VideoDownloadContentParams(TypedDict, total=False):
    """Keyword parameters of `videos.download_content`."""
    variant: Literal["video", "thumbnail", "spritesheet"]
    """The video itself (MP4) unless given; or a thumbnail, or one sheet of many frames."""
