"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai.types.beta.inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedSkillParam", "HostedSkillParamInline", "HostedSkillParamSkillReference"]


HostedSkillParam: TypeAlias = Union[HostedSkillParamSkillReference, HostedSkillParamInline]
"""A skill for an environment."""

class HostedSkillParamSkillReference(TypedDict, total=False):
    """One that is kept in `client.skills`."""
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: Optional[str]
    """A whole number from 1, or `latest`; the one that is the rule for the skill unless given."""

class HostedSkillParamInline(TypedDict, total=False):
    """One as a ZIP archive."""
    description: Required[str]
    """As it is in its `SKILL.md`."""
    name: Required[str]
    """As it is in its `SKILL.md`."""
    source: Required[InlineCapabilitySourceParam]
    type: Required[Literal["inline"]]
