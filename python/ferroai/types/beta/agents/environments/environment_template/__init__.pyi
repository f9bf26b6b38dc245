"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.hosted_plugin import HostedPlugin

__all__ = [
    "Desktop",
    "EnvironmentTemplate",
    "File",
    "FileHostedTemplateFileResourceFileID",
    "FileHostedTemplateFileResourceInline",
    "Network",
    "Packages",
    "Skill",
    "SkillHostedTemplateSkillResourceInline",
    "SkillHostedTemplateSkillResourceSkillReference",
]


class EnvironmentTemplate(BaseModel):
    """An environment, described to be made anew for each session."""
    id: str
    capability_directories: List[str]
    """Where there are plugins and skills for the agent to find."""
    created_at: int
    files: List[File]
    name: Optional[str] = None
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: List[HostedPlugin]
    skills: List[Skill]
    updated_at: int
    desktop: Optional[Desktop] = None

class FileHostedTemplateFileResourceFileID(BaseModel):
    """One of `client.files`, fetched anew for each session."""
    file_id: str
    path: str
    type: Literal["file_id"]

class FileHostedTemplateFileResourceInline(BaseModel):
    """One that came with the request, without its content."""
    path: str
    size_bytes: int
    type: Literal["inline"]

File: TypeAlias = Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline]

class Network(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]
    """What can be reached where access is `restricted`."""

class Packages(BaseModel):
    npm: List[str]
    python: List[str]
    system: List[str]

class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
    """One of `client.skills`, looked up anew for each session."""
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None
    """As it was asked for: `latest` stays `latest`."""

class SkillHostedTemplateSkillResourceInline(BaseModel):
    """One that came as a ZIP archive."""
    description: str
    name: str
    type: Literal["inline"]

Skill: TypeAlias = Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline]

class Desktop(BaseModel):
    enabled: bool
