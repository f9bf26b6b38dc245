"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["FederationRule", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class FederationRule(BaseModel):
    """Which tokens may act as a service account."""
    id: str
    attribute_matchers: Dict[str, Union[str, bool, int, float]]
    """Which value each of these attributes of a token must have."""
    created_at: int
    description: Optional[str] = None
    enabled: bool
    name: Optional[str] = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    """Whom the tokens act as."""
    updated_at: int
    workload_identity_provider_id: str

class PermissionsServiceAccountDefault(BaseModel):
    """All that the account may."""
    type: Literal["service_account_default"]

class PermissionsRestricted(BaseModel):
    """Only what stands here."""
    scopes: List[str]
    type: Literal["restricted"]

Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]
