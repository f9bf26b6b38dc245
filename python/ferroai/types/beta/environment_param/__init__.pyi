"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
from ferroai.types.beta.hosted_plugin_param import HostedPluginParam
from ferroai.types.beta.hosted_skill_param import HostedSkillParam
from ferroai.types.beta.setup_command_param import SetupCommandParam

__all__ = [
    "EnvironmentParam",
    "EnvironmentParamNone",
    "EnvironmentParamOpenAIHosted",
    "EnvironmentParamOpenAIHostedDesktop",
    "EnvironmentParamOpenAIHostedNetwork",
    "EnvironmentParamOpenAIHostedPackages",
    "EnvironmentParamSelfHosted",
]


EnvironmentParam: TypeAlias = Union[EnvironmentParamNone, EnvironmentParamOpenAIHosted, EnvironmentParamSelfHosted]
"""Where an agent's commands are to run."""

class EnvironmentParamNone(TypedDict, total=False):
    """Nowhere: the agent talks, and calls tools."""
    type: Required[Literal["none"]]

class EnvironmentParamOpenAIHostedDesktop(TypedDict, total=False):
    enabled: Required[bool]
    """Whether it gets a desktop with a browser; not, unless the template has one."""

class EnvironmentParamOpenAIHostedNetwork(TypedDict, total=False):
    """What it can reach; without a word the version of the API decides."""
    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: Optional[SequenceNotStr[str]]
    """What can be reached where access is `restricted`."""
    blocked_domains: Optional[SequenceNotStr[str]]
    """What cannot be, where access is `restricted`; in the place of `allowed_domains`, and without wildcards."""

class EnvironmentParamOpenAIHostedPackages(TypedDict, total=False):
    npm: Optional[SequenceNotStr[str]]
    """Installed for all of it."""
    python: Optional[SequenceNotStr[str]]
    system: Optional[SequenceNotStr[str]]

class EnvironmentParamOpenAIHosted(TypedDict, total=False):
    """At the service's: one that is ready, or one to be made."""
    type: Required[Literal["openai_hosted"]]
    capability_directories: Optional[SequenceNotStr[str]]
    """Where there are plugins and skills for the agent to find."""
    container_size: Literal["small", "medium", "large"]
    """How much CPU and memory it has; `medium` unless given."""
    desktop: Optional[EnvironmentParamOpenAIHostedDesktop]
    env: Optional[Dict[str, str]]
    """Variables that the agent gets to see; secrets belong in a vault."""
    environment_id: str
    """One that is ready; nothing else of what it is made from can be given then."""
    environment_template_id: str
    """What is not given is taken from it; the network can be narrowed only."""
    files: Optional[Iterable[HostedEnvironmentFileParam]]
    """Put there before the agent begins."""
    network: Optional[EnvironmentParamOpenAIHostedNetwork]
    packages: Optional[EnvironmentParamOpenAIHostedPackages]
    plugins: Optional[Iterable[HostedPluginParam]]
    setup_commands: Optional[Iterable[SetupCommandParam]]
    """Run one after the other before the agent begins; never shown again."""
    skills: Optional[Iterable[HostedSkillParam]]

class EnvironmentParamSelfHosted(TypedDict, total=False):
    """At a place of yours."""
    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    """The directory of the project in it, from the root."""
    capability_directories: Optional[SequenceNotStr[str]]
    """Where there are plugins and skills for the agent to find."""
