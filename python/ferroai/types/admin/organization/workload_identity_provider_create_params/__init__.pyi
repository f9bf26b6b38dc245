"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProviderCreateParams",
]


class AttributeTransformation(TypedDict, total=False):
    """How an attribute is worked out from a token."""
    attribute: Required[str]
    expression: Required[str]

class VerificationDiscovery(TypedDict, total=False):
    """The provider tells its public keys itself."""
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]

class VerificationUploadedJwks(TypedDict, total=False):
    """The public keys stand here."""
    jwks: Required[Dict[str, object]]
    """A JSON Web Key Set."""
    type: Required[Literal["uploaded_jwks"]]

Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]

class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.create`."""
    audience: Required[str]
    """What a token must be meant for (`aud`)."""
    issuer: Required[str]
    """Who must have signed a token (`iss`)."""
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformation]
    """Attributes for the rules to look at, worked out from a token."""
    description: str
    enabled: bool
    verification: Verification
    """Where the provider's public keys are."""
