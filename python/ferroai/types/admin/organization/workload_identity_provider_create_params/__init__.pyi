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
    attribute: Required[str]
    expression: Required[str]

class VerificationDiscovery(TypedDict, total=False):
    discovery_url: Required[Optional[str]]
    type: Required[Literal["discovery"]]

class VerificationUploadedJwks(TypedDict, total=False):
    jwks: Required[Dict[str, object]]
    type: Required[Literal["uploaded_jwks"]]

Verification: TypeAlias = Union[VerificationDiscovery, VerificationUploadedJwks]

class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.create`."""
    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Iterable[AttributeTransformation]
    description: str
    enabled: bool
    verification: Verification
