"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai.resources.fine_tuning.alpha.graders import (
    AsyncGraders,
    AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse,
    Graders,
    GradersWithRawResponse,
    GradersWithStreamingResponse,
)

__all__ = [
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
]


class Alpha(SyncAPIResource):
    """Calls that may still change."""
    @property
    def graders(self) -> Graders:
        """Try a grader on an answer, or have it checked."""
    @property
    def with_raw_response(self) -> AlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AlphaWithStreamingResponse: ...

class AsyncAlpha(AsyncAPIResource):
    """Calls that may still change."""
    @property
    def graders(self) -> AsyncGraders:
        """Try a grader on an answer, or have it checked."""
    @property
    def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...

class AlphaWithRawResponse:
    def __init__(self, resource: Alpha) -> None: ...
    @property
    def graders(self) -> GradersWithRawResponse: ...

class AsyncAlphaWithRawResponse:
    def __init__(self, resource: AsyncAlpha) -> None: ...
    @property
    def graders(self) -> AsyncGradersWithRawResponse: ...

class AlphaWithStreamingResponse:
    def __init__(self, resource: Alpha) -> None: ...
    @property
    def graders(self) -> GradersWithStreamingResponse: ...

class AsyncAlphaWithStreamingResponse:
    def __init__(self, resource: AsyncAlpha) -> None: ...
    @property
    def graders(self) -> AsyncGradersWithStreamingResponse: ...
