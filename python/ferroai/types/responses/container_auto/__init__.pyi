"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.responses.container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
from ferroai.types.responses.container_network_policy_disabled import ContainerNetworkPolicyDisabled
from ferroai.types.responses.inline_skill import InlineSkill
from ferroai.types.responses.skill_reference import SkillReference

__all__ = ["ContainerAuto", "NetworkPolicy", "Skill"]


class ContainerAuto(BaseModel):
    """A new container for this response."""
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = None
    """Up to 50, put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """In gigabytes."""
    network_policy: Optional[NetworkPolicy] = None
    """What the container may reach over the network."""
    skills: Optional[List[Skill]] = None
    """Up to 200."""

NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist]

Skill: TypeAlias = Union[SkillReference, InlineSkill]
