"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscoveryVerificationParam",
    "VerificationUploadedJwksVerificationParam",
    "WorkloadIdentityProviderUpdateParams",
]


class AttributeTransformation(TypedDict, total=False):
    """How an attribute is worked out from a token."""
    attribute: Required[str]
    expression: Required[str]

class VerificationDiscoveryVerificationParam(TypedDict, total=False):
    """The provider tells its public keys itself."""
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]

class VerificationUploadedJwksVerificationParam(TypedDict, total=False):
    """The public keys stand here."""
    jwks: Required[Dict[str, object]]
    """A JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]

Verification: TypeAlias = Union[VerificationDiscoveryVerificationParam, VerificationUploadedJwksVerificationParam]

class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.update`."""
    attribute_transformations: Iterable[AttributeTransformation]
    """Attributes for the rules to look at, worked out from a token."""
    audience: str
    """What a token must be meant for (`aud`)."""
    description: Optional[str]
    enabled: bool
    issuer: str
    """Who must have signed a token (`iss`)."""
    name: str
    verification: Verification
    """Where the provider's public keys are."""
