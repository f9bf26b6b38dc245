"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from ferroai.types.beta.hosted_plugin_param import HostedPluginParam
from ferroai.types.beta.hosted_skill_param import HostedSkillParam
from ferroai.types.beta.setup_command_param import SetupCommandParam

__all__ = ["Environment", "EnvironmentCreateParams", "EnvironmentDesktop", "EnvironmentNetwork", "EnvironmentPackages"]


class EnvironmentDesktop(TypedDict, total=False):
    enabled: Required[bool]
    """Whether it gets a desktop with a browser; not, unless the template has one."""

class EnvironmentNetwork(TypedDict, total=False):
    """What it can reach; without a word the version of the API decides."""
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    """What can be reached where access is `restricted`."""
    blocked_domains: Optional[SequenceNotStr[str]]
    """What cannot be, where access is `restricted`; in the place of `allowed_domains`, and without wildcards."""

class EnvironmentPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    """Installed for all of it."""
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]

class Environment(TypedDict, total=False):
    type: Required[Literal["openai_hosted"]]
    capability_directories: Optional[SequenceNotStr[str]]
    """Where there are plugins and skills for the agent to find."""
    desktop: Optional[EnvironmentDesktop]
    env: Optional[Dict[str, str]]
    """Variables that the agent gets to see; secrets belong in a vault."""
    environment_template_id: str
    """What is not given is taken from it; the network can be narrowed only."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """Put there before the agent begins."""
    network: Optional[EnvironmentNetwork]
    packages: Optional[EnvironmentPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Run one after the other before the agent begins; never shown again."""
    skills: Optional[Iterable[HostedSkillParam]]

class EnvironmentCreateParams(TypedDict, total=False):
    """Keyword parameters of `beta.agents.environments.create`."""
    environment: Required[Environment]
    vault_ids: Optional[SequenceNotStr[str]]
    """Up to 10 vaults whose credentials it may use."""
    idempotency_key: str
    """With the same key one environment is made only."""
