"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.hosted_environment_file import HostedEnvironmentFile
from ferroai.types.beta.hosted_plugin import HostedPlugin
from ferroai.types.beta.hosted_skill import HostedSkill

__all__ = [
    "Environment",
    "EnvironmentResourceNone",
    "EnvironmentResourceOpenAIHosted",
    "EnvironmentResourceOpenAIHostedDesktop",
    "EnvironmentResourceOpenAIHostedNetwork",
    "EnvironmentResourceOpenAIHostedPackages",
    "EnvironmentResourceSelfHosted",
]


Environment: TypeAlias = Union[EnvironmentResourceNone, EnvironmentResourceOpenAIHosted, EnvironmentResourceSelfHosted]

class EnvironmentResourceNone(BaseModel):
    type: Literal["none"]

class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]

class EnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]
    python: List[str]
    system: List[str]

class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool

class EnvironmentResourceOpenAIHosted(BaseModel):
    id: str
    capability_directories: List[str]
    files: List[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Optional[Literal["small", "medium", "large"]] = None
    desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = None

class EnvironmentResourceSelfHosted(BaseModel):
    id: str
    capability_directories: List[str]
    remote_url: str
    type: Literal["self_hosted"]
    workspace_directory: str
