"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.realtime.calls import (
    AsyncCalls,
    AsyncCallsWithRawResponse,
    AsyncCallsWithStreamingResponse,
    Calls,
    CallsWithRawResponse,
    CallsWithStreamingResponse,
)

__all__ = [
    "AsyncRealtime",
    "AsyncRealtimeWithRawResponse",
    "AsyncRealtimeWithStreamingResponse",
    "Realtime",
    "RealtimeWithRawResponse",
    "RealtimeWithStreamingResponse",
]


class Realtime(SyncAPIResource):
    """Talk with a model while it listens."""
    @property
    def calls(self) -> Calls:
        """Begin, take, pass on and end calls with a realtime model."""
    @property
    def with_raw_response(self) -> RealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> RealtimeWithStreamingResponse: ...

class AsyncRealtime(AsyncAPIResource):
    """Talk with a model while it listens."""
    @property
    def calls(self) -> AsyncCalls:
        """Begin, take, pass on and end calls with a realtime model."""
    @property
    def with_raw_response(self) -> AsyncRealtimeWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncRealtimeWithStreamingResponse: ...

class RealtimeWithRawResponse:
    def __init__(self, resource: Realtime) -> None: ...
    @property
    def calls(self) -> CallsWithRawResponse: ...

class AsyncRealtimeWithRawResponse:
    def __init__(self, resource: AsyncRealtime) -> None: ...
    @property
    def calls(self) -> AsyncCallsWithRawResponse: ...

class RealtimeWithStreamingResponse:
    def __init__(self, resource: Realtime) -> None: ...
    @property
    def calls(self) -> CallsWithStreamingResponse: ...

class AsyncRealtimeWithStreamingResponse:
    def __init__(self, resource: AsyncRealtime) -> None: ...
    @property
    def calls(self) -> AsyncCallsWithStreamingResponse: ...
