"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource

__all__ = [
    "AsyncSideband",
    "AsyncSidebandWithRawResponse",
    "AsyncSidebandWithStreamingResponse",
    "Sideband",
    "SidebandWithRawResponse",
    "SidebandWithStreamingResponse",
]


class Sideband(SyncAPIResource):
    """Listen in on a session and steer it, while the user has the primary connection."""
    @property
    def with_raw_response(self) -> SidebandWithRawResponse: ...
    @property
    def with_streaming_response(self) -> SidebandWithStreamingResponse: ...

class AsyncSideband(AsyncAPIResource):
    """Listen in on a session and steer it, while the user has the primary connection."""
    @property
    def with_raw_response(self) -> AsyncSidebandWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncSidebandWithStreamingResponse: ...

class SidebandWithRawResponse:
    def __init__(self, resource: Sideband) -> None: ...

class AsyncSidebandWithRawResponse:
    def __init__(self, resource: AsyncSideband) -> None: ...

class SidebandWithStreamingResponse:
    def __init__(self, resource: Sideband) -> None: ...

class AsyncSidebandWithStreamingResponse:
    def __init__(self, resource: AsyncSideband) -> None: ...
