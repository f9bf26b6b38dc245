"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from ferroai.types.beta.hosted_plugin_param import HostedPluginParam
from ferroai.types.beta.hosted_skill_param import HostedSkillParam
from ferroai.types.beta.setup_command_param import SetupCommandParam

__all__ = ["Desktop", "Network", "Packages", "TemplateUpdateParams"]


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

class TemplateUpdateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.templates.update`."""
    capability_directories: Optional[SequenceNotStr[str]]
    desktop: Optional[Desktop]
    """`None` takes it away."""
    env: Optional[Dict[str, str]]
    """Variables that the agent gets to see."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    name: Optional[str]
    """`None` takes it away."""
    network: Optional[Network]
    """What can be reached once all is set up; `None` leaves it to the service again."""
    packages: Optional[Packages]
    """Installed before the limits of the network hold."""
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Run one after the other before the agent begins."""
    skills: Optional[Iterable[HostedSkillParam]]
