"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "FederationRuleUpdateParams",
    "Permissions",
    "PermissionsDefaultPermissionsParam",
    "PermissionsRestrictedPermissionsParam",
]


class PermissionsDefaultPermissionsParam(TypedDict, total=False):
    """All that the account may."""
    type: Required[Literal["service_account_default"]]

class PermissionsRestrictedPermissionsParam(TypedDict, total=False):
    """Only what stands here."""
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]

Permissions: TypeAlias = Union[PermissionsDefaultPermissionsParam, PermissionsRestrictedPermissionsParam]

class FederationRuleUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.federation_rules.update`."""
    workload_identity_provider_id: Required[str]
    attribute_matchers: Dict[str, Union[str, bool, Union[int, float]]]
    """Which value each of these attributes of a token must have."""
    description: Optional[str]
    enabled: bool
    name: Optional[str]
    permissions: Permissions
    """All that the account may, or only what is told."""
