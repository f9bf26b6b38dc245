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
    input_reference: InputReference
    model: VideoModelParam
    seconds: VideoSeconds
    size: VideoSize
