"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource

__all__ = [
    "AsyncForks",
    "AsyncForksWithRawResponse",
    "AsyncForksWithStreamingResponse",
    "Forks",
    "ForksWithRawResponse",
    "ForksWithStreamingResponse",
]


class Forks(SyncAPIResource):
    """Go on where a stored session ended."""
    @property
    def with_raw_response(self) -> ForksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ForksWithStreamingResponse: ...

class AsyncForks(AsyncAPIResource):
    """Go on where a stored session ended."""
    @property
    def with_raw_response(self) -> AsyncForksWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncForksWithStreamingResponse: ...

class ForksWithRawResponse:
    def __init__(self, resource: Forks) -> None: ...

class AsyncForksWithRawResponse:
    def __init__(self, resource: AsyncForks) -> None: ...

class ForksWithStreamingResponse:
    def __init__(self, resource: Forks) -> None: ...

class AsyncForksWithStreamingResponse:
    def __init__(self, resource: AsyncForks) -> None: ...
