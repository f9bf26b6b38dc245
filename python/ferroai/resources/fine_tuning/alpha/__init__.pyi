"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.fine_tuning.alpha.alpha import (
    Alpha as Alpha,
    AlphaWithRawResponse as AlphaWithRawResponse,
    AlphaWithStreamingResponse as AlphaWithStreamingResponse,
    AsyncAlpha as AsyncAlpha,
    AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse,
    AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse,
)
from ferroai.resources.fine_tuning.alpha.graders import (
    AsyncGraders as AsyncGraders,
    AsyncGradersWithRawResponse as AsyncGradersWithRawResponse,
    AsyncGradersWithStreamingResponse as AsyncGradersWithStreamingResponse,
    Graders as Graders,
    GradersWithRawResponse as GradersWithRawResponse,
    GradersWithStreamingResponse as GradersWithStreamingResponse,
)

__all__ = [
    "Alpha",
    "AlphaWithRawResponse",
    "AlphaWithStreamingResponse",
    "AsyncAlpha",
    "AsyncAlphaWithRawResponse",
    "AsyncAlphaWithStreamingResponse",
    "AsyncGraders",
    "AsyncGradersWithRawResponse",
    "AsyncGradersWithStreamingResponse",
    "Graders",
    "GradersWithRawResponse",
    "GradersWithStreamingResponse",
]
