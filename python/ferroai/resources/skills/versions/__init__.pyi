"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.skills.versions.content import AsyncContent as AsyncContent, Content as Content
from ferroai.resources.skills.versions.versions import AsyncVersions as AsyncVersions, Versions as Versions

__all__ = ["AsyncContent", "AsyncVersions", "Content", "Versions"]
