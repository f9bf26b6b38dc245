"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from ferroai.types.beta.hosted_plugin_param import HostedPluginParam
from ferroai.types.beta.hosted_skill_param import HostedSkillParam
from ferroai.types.beta.setup_command_param import SetupCommandParam

__all__ = ["Desktop", "Network", "Packages", "TemplateCreateParams"]


class Desktop(TypedDict, total=False):
    enabled: Required[bool]

class Network(TypedDict, total=False):
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    blocked_domains: Optional[SequenceNotStr[str]]

class Packages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]

class TemplateCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.templates.create`."""
    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[Desktop]
    env: Optional[Dict[str, str]]
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    name: Optional[str]
    network: Optional[Network]
    packages: Optional[Packages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    skills: Optional[Iterable[HostedSkillParam]]
