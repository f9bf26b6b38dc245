"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.video_create_error import VideoCreateError
from ferroai.types.video_model import VideoModel
from ferroai.types.video_seconds import VideoSeconds
from ferroai.types.video_size import VideoSize

__all__ = ["Video"]


class Video(BaseModel):
    id: str
    completed_at: Optional[int] = None
    created_at: int
    error: Optional[VideoCreateError] = None
    expires_at: Optional[int] = None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: Optional[str] = None
    remixed_from_video_id: Optional[str] = None
    seconds: Union[str, VideoSeconds]
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]
