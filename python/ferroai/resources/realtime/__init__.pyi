"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.realtime.calls import (
    AsyncCalls as AsyncCalls,
    AsyncCallsWithRawResponse as AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse as AsyncCallsWithStreamingResponse,
    Calls as Calls,
    CallsWithRawResponse as CallsWithRawResponse,
    CallsWithStreamingResponse as CallsWithStreamingResponse,
)
from ferroai.resources.realtime.realtime import (
    AsyncRealtime as AsyncRealtime,
    AsyncRealtimeWithRawResponse as AsyncRealtimeWithRawResponse,
    AsyncRealtimeWithStreamingResponse as AsyncRealtimeWithStreamingResponse,
    Realtime as Realtime,
    RealtimeWithRawResponse as RealtimeWithRawResponse,
    RealtimeWithStreamingResponse as RealtimeWithStreamingResponse,
)

__all__ = [
    "AsyncCalls",
    "AsyncCallsWithRawResponse",
    "AsyncCallsWithStreamingResponse",
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "Calls",
    "CallsWithRawResponse",
    "CallsWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]
