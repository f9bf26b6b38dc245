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
    """A provider whose tokens the service believes."""
    id: str
    attribute_transformations: List[AttributeTransformation]
    audience: str
    """What a token must be meant for (`aud`)."""
    created_at: int
    description: Optional[str] = None
    enabled: bool
    issuer: str
    """Who must have signed a token (`iss`)."""
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification

class AttributeTransformation(BaseModel):
    """How an attribute is worked out from a token."""
    attribute: str
    expression: str

class VerificationDiscovery(BaseModel):
    """The provider tells its public keys itself."""
    discovery_url: Optional[str] = None
    type: Literal["discovery"]

class VerificationUploadedJwks(BaseModel):
    """The public keys stand here."""
    jwks: Dict[str, object]
    """A JSON Web Key Set."""
    type: Literal["uploaded_jwks"]

Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]
