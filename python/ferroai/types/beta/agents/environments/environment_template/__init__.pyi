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
    id: str
    capability_directories: List[str]
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
    file_id: str
    path: str
    type: Literal["file_id"]

class FileHostedTemplateFileResourceInline(BaseModel):
    path: str
    size_bytes: int
    type: Literal["inline"]

File: TypeAlias = Union[FileHostedTemplateFileResourceFileID, FileHostedTemplateFileResourceInline]

class Network(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]

class Packages(BaseModel):
    npm: List[str]
    python: List[str]
    system: List[str]

class SkillHostedTemplateSkillResourceSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None

class SkillHostedTemplateSkillResourceInline(BaseModel):
    description: str
    name: str
    type: Literal["inline"]

Skill: TypeAlias = Union[SkillHostedTemplateSkillResourceSkillReference, SkillHostedTemplateSkillResourceInline]

class Desktop(BaseModel):
    enabled: bool
