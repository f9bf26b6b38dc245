"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.responses.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam
from ferroai.types.responses.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam
from ferroai.types.responses.inline_skill_param import InlineSkillParam
from ferroai.types.responses.skill_reference_param import SkillReferenceParam

__all__ = ["ContainerCreateParams", "ExpiresAfter", "NetworkPolicy", "Skill"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    """What the time is counted from."""
    minutes: Required[int]

NetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]

Skill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]

class ContainerCreateParams(TypedDict, total=False):
    """Keyword parameters of `containers.create`."""
    name: Required[str]
    expires_after: ExpiresAfter
    """When it is removed, counted from its last use."""
    file_ids: SequenceNotStr[str]
    """Uploaded files to put into it."""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """How much memory it has; `1g` unless given."""
    network_policy: NetworkPolicy
    """Which hosts may be reached from it."""
    skills: Iterable[Skill]
    """Skills to put into it."""
