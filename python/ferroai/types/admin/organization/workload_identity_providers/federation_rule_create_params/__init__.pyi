"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["FederationRuleCreateParams", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class PermissionsServiceAccountDefault(TypedDict, total=False):
    """All that the account may."""
    type: Required[Literal["service_account_default"]]

class PermissionsRestricted(TypedDict, total=False):
    """Only what stands here."""
    scopes: Required[SequenceNotStr[str]]
    type: Required[Literal["restricted"]]

Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]

class FederationRuleCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.federation_rules.create`."""
    attribute_matchers: Required[Dict[str, Union[str, bool, Union[int, float]]]]
    """Which value each of these attributes of a token must have."""
    project_id: Required[str]
    service_account_id: Required[str]
    """Whom the tokens act as; of the project `project_id`."""
    description: str
    enabled: bool
    name: str
    permissions: Permissions
    """All that the account may, or only what is told."""
