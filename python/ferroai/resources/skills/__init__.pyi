"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.resources.skills import versions as versions
from ferroai.resources.skills.content import AsyncContent as AsyncContent, Content as Content
from ferroai.resources.skills.skills import AsyncSkills as AsyncSkills, Skills as Skills
from ferroai.resources.skills.versions.versions import AsyncVersions as AsyncVersions, Versions as Versions

__all__ = ["AsyncContent", "AsyncSkills", "AsyncVersions", "Content", "Skills", "Versions"]
