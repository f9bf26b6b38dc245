"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai._types import FileTypes
from ferroai.types.video_seconds import VideoSeconds

__all__ = ["Video", "VideoExtendParams", "VideoVideoReferenceInputParam"]


class VideoVideoReferenceInputParam(TypedDict, total=False):
    id: Required[str]

Video: TypeAlias = Union[FileTypes, VideoVideoReferenceInputParam]

class VideoExtendParams(TypedDict, total=False):
    """Keyword parameters of `videos.extend`."""
    prompt: Required[str]
    """What happens next, up to 32,000 characters."""
    seconds: Required[VideoSeconds]
    """How long the new part plays; 16 and 20 are taken, too."""
    video: Required[Video]
    """The one to go on with: a file, or the id of a completed one."""
