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
    """A video and the job that makes it."""
    id: str
    completed_at: Optional[int] = None
    """Absent until it is."""
    created_at: int
    error: Optional[VideoCreateError] = None
    """Only when the job failed."""
    expires_at: Optional[int] = None
    """Until when it can be downloaded."""
    model: VideoModel
    object: Literal["video"]
    progress: int
    """Per cent, roughly."""
    prompt: Optional[str] = None
    remixed_from_video_id: Optional[str] = None
    """Only for a remix: which video it began with."""
    seconds: Union[str, VideoSeconds]
    """How long it plays; of an extended video, the whole."""
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]
