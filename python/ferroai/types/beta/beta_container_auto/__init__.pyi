"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.beta.beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
from ferroai.types.beta.beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
from ferroai.types.beta.beta_inline_skill import BetaInlineSkill
from ferroai.types.beta.beta_skill_reference import BetaSkillReference

__all__ = ["BetaContainerAuto", "NetworkPolicy", "Skill"]


class BetaContainerAuto(BaseModel):
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

NetworkPolicy: TypeAlias = Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist]

Skill: TypeAlias = Union[BetaSkillReference, BetaInlineSkill]
