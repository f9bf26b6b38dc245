"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.hosted_plugin import HostedPlugin

__all__ = [
    "AutomationEnvironment",
    "AutomationEnvironmentResourceNone",
    "AutomationEnvironmentResourceOpenAIHosted",
    "AutomationEnvironmentResourceOpenAIHostedDesktop",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
    "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedNetwork",
    "AutomationEnvironmentResourceOpenAIHostedPackages",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline",
    "AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference",
    "AutomationEnvironmentResourceOpenaiHostedFile",
    "AutomationEnvironmentResourceOpenaiHostedSkill",
    "AutomationEnvironmentResourceSelfHosted",
]


AutomationEnvironment: TypeAlias = Union[
    AutomationEnvironmentResourceNone,
    AutomationEnvironmentResourceOpenAIHosted,
    AutomationEnvironmentResourceSelfHosted,
]
"""Where the agent's commands run. What is `None` is as the template has it, or the rule."""

class AutomationEnvironmentResourceNone(BaseModel):
    type: Literal["none"]

class AutomationEnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool

class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID(BaseModel):
    """One of `client.files`, fetched anew for each session."""
    file_id: str
    path: str
    type: Literal["file_id"]

class AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline(BaseModel):
    """One that came with the request, without its content."""
    path: str
    size_bytes: int
    type: Literal["inline"]

AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = Union[
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
]

class AutomationEnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]
    """What can be reached where access is `restricted`."""

class AutomationEnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]
    python: List[str]
    system: List[str]

class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference(BaseModel):
    """One of `client.skills`, looked up anew for each session."""
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None
    """As it was asked for: `latest` stays `latest`."""

class AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline(BaseModel):
    """One that came as a ZIP archive."""
    description: str
    name: str
    type: Literal["inline"]

AutomationEnvironmentResourceOpenaiHostedSkill: TypeAlias = Union[
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceSkillReference,
    AutomationEnvironmentResourceOpenAIHostedSkillHostedTemplateSkillResourceInline,
]

class AutomationEnvironmentResourceOpenAIHosted(BaseModel):
    """At the service's."""
    capability_directories: Optional[List[str]] = None
    """Where there are plugins and skills for the agent to find."""
    container_size: Optional[Literal["small", "medium", "large"]] = None
    desktop: Optional[AutomationEnvironmentResourceOpenAIHostedDesktop] = None
    environment_id: Optional[str] = None
    """`None` where one is made for each session."""
    environment_template_id: Optional[str] = None
    files: Optional[List[AutomationEnvironmentResourceOpenaiHostedFile]] = None
    network: Optional[AutomationEnvironmentResourceOpenAIHostedNetwork] = None
    packages: Optional[AutomationEnvironmentResourceOpenAIHostedPackages] = None
    plugins: Optional[List[HostedPlugin]] = None
    skills: Optional[List[AutomationEnvironmentResourceOpenaiHostedSkill]] = None
    type: Literal["openai_hosted"]

class AutomationEnvironmentResourceSelfHosted(BaseModel):
    """At a place of yours."""
    capability_directories: List[str]
    environment_id: Optional[str] = None
    """`None` where each session has its own."""
    type: Literal["self_hosted"]
    workspace_directory: str
