"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.live.forks import (
    AsyncForks as AsyncForks,
    AsyncForksWithRawResponse as AsyncForksWithRawResponse,
    AsyncForksWithStreamingResponse as AsyncForksWithStreamingResponse,
    Forks as Forks,
    ForksWithRawResponse as ForksWithRawResponse,
    ForksWithStreamingResponse as ForksWithStreamingResponse,
)
from ferroai.resources.live.live import (
    AsyncLive as AsyncLive,
    AsyncLiveWithRawResponse as AsyncLiveWithRawResponse,
    AsyncLiveWithStreamingResponse as AsyncLiveWithStreamingResponse,
    Live as Live,
    LiveWithRawResponse as LiveWithRawResponse,
    LiveWithStreamingResponse as LiveWithStreamingResponse,
)
from ferroai.resources.live.sessions import (
    AsyncSessions as AsyncSessions,
    AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse,
    Sessions as Sessions,
    SessionsWithRawResponse as SessionsWithRawResponse,
    SessionsWithStreamingResponse as SessionsWithStreamingResponse,
)
from ferroai.resources.live.sideband import (
    AsyncSideband as AsyncSideband,
    AsyncSidebandWithRawResponse as AsyncSidebandWithRawResponse,
    AsyncSidebandWithStreamingResponse as AsyncSidebandWithStreamingResponse,
    Sideband as Sideband,
    SidebandWithRawResponse as SidebandWithRawResponse,
    SidebandWithStreamingResponse as SidebandWithStreamingResponse,
)

__all__ = [
    "AsyncForks",
    "AsyncForksWithRawResponse",
    "AsyncForksWithStreamingResponse",
    "AsyncLive",
    "AsyncLiveWithRawResponse",
    "AsyncLiveWithStreamingResponse",
    "AsyncSessions",
    "AsyncSessionsWithRawResponse",
    "AsyncSessionsWithStreamingResponse",
    "AsyncSideband",
    "AsyncSidebandWithRawResponse",
    "AsyncSidebandWithStreamingResponse",
    "Forks",
    "ForksWithRawResponse",
    "ForksWithStreamingResponse",
    "Live",
    "LiveWithRawResponse",
    "LiveWithStreamingResponse",
    "Sessions",
    "SessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "Sideband",
    "SidebandWithRawResponse",
    "SidebandWithStreamingResponse",
]
