"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.skills.versions.content import (
    AsyncContent as AsyncContent,
    AsyncContentWithRawResponse as AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
    Content as Content,
    ContentWithRawResponse as ContentWithRawResponse,
    ContentWithStreamingResponse as ContentWithStreamingResponse,
)
from ferroai.resources.skills.versions.versions import (
    AsyncVersions as AsyncVersions,
    AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse,
    AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse,
    Versions as Versions,
    VersionsWithRawResponse as VersionsWithRawResponse,
    VersionsWithStreamingResponse as VersionsWithStreamingResponse,
)

__all__ = [
    "AsyncContent",
    "AsyncContentWithRawResponse",
    "AsyncContentWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]
