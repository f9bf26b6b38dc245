"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Required, TypeAlias, TypedDict

from ferroai._types import FileTypes
from ferroai.types.image_input_reference_param import ImageInputReferenceParam
from ferroai.types.video_model_param import VideoModelParam
from ferroai.types.video_seconds import VideoSeconds
from ferroai.types.video_size import VideoSize

__all__ = ["InputReference", "VideoCreateParams"]


InputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]

class VideoCreateParams(TypedDict, total=False):
    """Keyword parameters of `videos.create`."""
    prompt: Required[str]
    """What is to be seen, up to 32,000 characters."""
    input_reference: InputReference
    """A picture to start from: a file, or where one is to be found."""
    model: VideoModelParam
    """`sora-2` unless given."""
    seconds: VideoSeconds
    """How long it plays: 4, 8 or 12; 4 unless given."""
    size: VideoSize
    """Width x height in pixels; `720x1280` unless given."""
