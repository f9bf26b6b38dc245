"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ferroai.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ferroai.types.responses.inline_skill_param import InlineSkillParam
from ferroai.types.responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerAutoParam", "NetworkPolicy", "Skill"]


class ContainerAutoParam(TypedDict, total=False):
    """A new container for this response."""
    type: Required[Literal["container_auto"]]
    file_ids: SequenceNotStr[str]
    """Up to 50, put into it."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """In gigabytes."""
    network_policy: NetworkPolicy
    """What the container may reach over the network."""
    skills: Iterable[Skill]
    """Up to 200."""

NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]
