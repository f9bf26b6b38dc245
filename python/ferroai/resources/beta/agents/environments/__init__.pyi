"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.beta.agents.environments.environments import (
    AsyncEnvironments as AsyncEnvironments,
    AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
    AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
    Environments as Environments,
    EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
    EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
)
from ferroai.resources.beta.agents.environments.files import (
    AsyncFiles as AsyncFiles,
    AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
    AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
    Files as Files,
    FilesWithRawResponse as FilesWithRawResponse,
    FilesWithStreamingResponse as FilesWithStreamingResponse,
)
from ferroai.resources.beta.agents.environments.templates import (
    AsyncTemplates as AsyncTemplates,
    AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse,
    AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse,
    Templates as Templates,
    TemplatesWithRawResponse as TemplatesWithRawResponse,
    TemplatesWithStreamingResponse as TemplatesWithStreamingResponse,
)

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncTemplates",
    "AsyncTemplatesWithRawResponse",
    "AsyncTemplatesWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "Templates",
    "TemplatesWithRawResponse",
    "TemplatesWithStreamingResponse",
]
