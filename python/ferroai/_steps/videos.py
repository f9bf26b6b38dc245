"""Making a video and waiting until it is there."""

from __future__ import annotations

from .._types import not_given, omit
from . import Call
from .polling import until

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .._timeout import Timeout
    from .._types import Body, Headers, NotGiven, Omit, Query
    from ..types import Video, VideoModelParam, VideoSeconds, VideoSize, video_create_params
    from . import Steps

__all__ = ["create_and_poll", "poll"]


def create_and_poll(
    videos: Any,
    *,
    prompt: str,
    input_reference: video_create_params.InputReference | Omit = omit,
    model: VideoModelParam | Omit = omit,
    seconds: VideoSeconds | Omit = omit,
    size: VideoSize | Omit = omit,
    poll_interval_ms: int | Omit = omit,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    timeout: float | Timeout | None | NotGiven = not_given,
) -> Steps[Video]:
    video = yield Call(
        videos.create,
        prompt=prompt,
        input_reference=input_reference,
        model=model,
        seconds=seconds,
        size=size,
        extra_headers=extra_headers,
        extra_query=extra_query,
        extra_body=extra_body,
        timeout=timeout,
    )
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
