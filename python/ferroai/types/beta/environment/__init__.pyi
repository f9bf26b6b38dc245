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
"""Where an agent's commands run, and what is there."""

class EnvironmentResourceNone(BaseModel):
    """Nowhere: the agent talks, and calls tools."""
    type: Literal["none"]

class EnvironmentResourceOpenAIHostedNetwork(BaseModel):
    access: Literal["enabled", "disabled", "restricted"]
    allowed_domains: List[str]
    """What can be reached where access is `restricted`."""

class EnvironmentResourceOpenAIHostedPackages(BaseModel):
    npm: List[str]
    """Installed for all of it."""
    python: List[str]
    system: List[str]

class EnvironmentResourceOpenAIHostedDesktop(BaseModel):
    enabled: bool
    """Whether it has a desktop with a browser."""

class EnvironmentResourceOpenAIHosted(BaseModel):
    """At the service's."""
    id: str
    capability_directories: List[str]
    """Where there are plugins and skills for the agent to find."""
    files: List[HostedEnvironmentFile]
    network: EnvironmentResourceOpenAIHostedNetwork
    packages: EnvironmentResourceOpenAIHostedPackages
    plugins: List[HostedPlugin]
    skills: List[HostedSkill]
    type: Literal["openai_hosted"]
    container_size: Optional[Literal["small", "medium", "large"]] = None
    """How much CPU and memory it has; absent where that is not known."""
    desktop: Optional[EnvironmentResourceOpenAIHostedDesktop] = None

class EnvironmentResourceSelfHosted(BaseModel):
    """At a place of yours."""
    id: str
    capability_directories: List[str]
    remote_url: str
    """To be given to `codex exec-server --remote` as it is."""
    type: Literal["self_hosted"]
    workspace_directory: str
    """The directory of the project in it."""
