"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai._types import FileTypes

__all__ = ["Video", "VideoEditParams", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]

Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]

class VideoEditParams(TypedDict, total=False):
    """Keyword parameters of `videos.edit`."""
    prompt: Required[str]
    """What is to be different, up to 32,000 characters."""
    video: Required[Video]
    """The one to change: a file, or the id of a completed one."""
