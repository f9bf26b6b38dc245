"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProvider",
]


class WorkloadIdentityProvider(BaseModel):
    id: str
    attribute_transformations: List[AttributeTransformation]
    audience: str
    created_at: int
    description: Optional[str] = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification

class AttributeTransformation(BaseModel):
    attribute: str
    expression: str

class VerificationDiscovery(BaseModel):
    discovery_url: Optional[str] = None
    type: Literal["discovery"]

class VerificationUploadedJwks(BaseModel):
    jwks: Dict[str, object]
    type: Literal["uploaded_jwks"]

Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]
