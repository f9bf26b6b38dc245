"""Making a video and waiting until it is there."""

from __future__ import annotations

from .._types import omit
from . import Call
from .polling import until

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._types import Omit
    from ..types import Video
    from . import Steps

__all__ = ["create_and_poll", "poll"]


def create_and_poll(videos: Any, *, poll_interval_ms: int | Omit = omit, **passed: Any) -> Steps[Video]:
    video = yield Call(videos.create, **passed)
    return (yield from poll(videos, video.id, poll_interval_ms=poll_interval_ms))


def poll(videos: Any, video_id: str, *, poll_interval_ms: int | Omit = omit) -> Steps[Video]:
    found: Video = yield from until(
        lambda video: video.status not in ("queued", "in_progress"),
        videos.with_raw_response.retrieve,
        video_id,
        what=f"video {video_id}",
        poll_interval_ms=poll_interval_ms,
    )
    return found
