"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.uploads.parts import (
    AsyncParts as AsyncParts,
    AsyncPartsWithRawResponse as AsyncPartsWithRawResponse,
    AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse,
    Parts as Parts,
    PartsWithRawResponse as PartsWithRawResponse,
    PartsWithStreamingResponse as PartsWithStreamingResponse,
)
from ferroai.resources.uploads.uploads import (
    AsyncUploads as AsyncUploads,
    AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
    AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
    Uploads as Uploads,
    UploadsWithRawResponse as UploadsWithRawResponse,
    UploadsWithStreamingResponse as UploadsWithStreamingResponse,
)

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "AsyncUploads",
    "AsyncUploadsWithRawResponse",
    "AsyncUploadsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
    "Uploads",
    "UploadsWithRawResponse",
    "UploadsWithStreamingResponse",
]
