"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.skills import versions as versions
from ferroai.resources.skills.content import (
    AsyncContent as AsyncContent,
    AsyncContentWithRawResponse as AsyncContentWithRawResponse,
    AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse,
    Content as Content,
    ContentWithRawResponse as ContentWithRawResponse,
    ContentWithStreamingResponse as ContentWithStreamingResponse,
)
from ferroai.resources.skills.skills import (
    AsyncSkills as AsyncSkills,
    AsyncSkillsWithRawResponse as AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse as AsyncSkillsWithStreamingResponse,
    Skills as Skills,
    SkillsWithRawResponse as SkillsWithRawResponse,
    SkillsWithStreamingResponse as SkillsWithStreamingResponse,
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
    "AsyncSkills",
    "AsyncSkillsWithRawResponse",
    "AsyncSkillsWithStreamingResponse",
    "AsyncVersions",
    "AsyncVersionsWithRawResponse",
    "AsyncVersionsWithStreamingResponse",
    "Content",
    "ContentWithRawResponse",
    "ContentWithStreamingResponse",
    "Skills",
    "SkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "Versions",
    "VersionsWithRawResponse",
    "VersionsWithStreamingResponse",
]
