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
    """What it can reach; without a word the version of the API decides."""
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    """What can be reached where access is `restricted`."""
    blocked_domains: Optional[SequenceNotStr[str]]
    """What cannot be, where access is `restricted`; in the place of `allowed_domains`, and without wildcards."""

class Packages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    """Installed for all of it."""
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]

class TemplateCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.templates.create`."""
    capability_directories: Optional[SequenceNotStr[str]]
    """Where there are plugins and skills for the agent to find."""
    desktop: Optional[Desktop]
    """Whether there is a desktop with a browser; there is none unless told."""
    env: Optional[Dict[str, str]]
    """Variables that the agent gets to see."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """Put there before the agent begins."""
    name: Optional[str]
    network: Optional[Network]
    """What can be reached; without a word the version of the API decides."""
    packages: Optional[Packages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Run one after the other before the agent begins."""
    skills: Optional[Iterable[HostedSkillParam]]
