"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["FederationRule", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class FederationRule(BaseModel):
    id: str
    attribute_matchers: Dict[str, Union[str, bool, int, float]]
    created_at: int
    description: Optional[str] = None
    enabled: bool
    name: Optional[str] = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str

class PermissionsServiceAccountDefault(BaseModel):
    type: Literal["service_account_default"]

class PermissionsRestricted(BaseModel):
    scopes: List[str]
    type: Literal["restricted"]

Permissions: TypeAlias = Union[PermissionsServiceAccountDefault, PermissionsRestricted]
