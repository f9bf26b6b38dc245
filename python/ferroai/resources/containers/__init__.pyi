"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.containers import files as files
from ferroai.resources.containers.containers import (
    AsyncContainers as AsyncContainers,
    AsyncContainersWithRawResponse as AsyncContainersWithRawResponse,
    AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse,
    Containers as Containers,
    ContainersWithRawResponse as ContainersWithRawResponse,
    ContainersWithStreamingResponse as ContainersWithStreamingResponse,
)
from ferroai.resources.containers.files.files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)

__all__ = [
    "AsyncContainers",
    "AsyncContainersWithRawResponse",
    "AsyncContainersWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Containers",
    "ContainersWithRawResponse",
    "ContainersWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]
