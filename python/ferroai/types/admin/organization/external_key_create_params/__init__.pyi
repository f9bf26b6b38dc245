"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "ExternalKeyCreateParams",
    "V1OrganizationExternalKeysPostRequestAws",
    "V1OrganizationExternalKeysPostRequestAzure",
    "V1OrganizationExternalKeysPostRequestGcp",
    "V1OrganizationExternalKeysPostRequestOci",
]


ExternalKeyCreateParams: TypeAlias = Union[
    V1OrganizationExternalKeysPostRequestAws,
    V1OrganizationExternalKeysPostRequestGcp,
    V1OrganizationExternalKeysPostRequestAzure,
    V1OrganizationExternalKeysPostRequestOci,
]

class V1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """A key in AWS KMS."""
    external_id: Required[str]
    """What comes with each AssumeRole; the id of the organization or of one of its projects."""
    kms_arn: Required[str]
    """The key."""
    name: Required[str]
    role_arn: Required[str]
    """The role that the service takes on to use the key."""
    type: Required[Literal["aws"]]
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]

class V1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """A key in Google Cloud KMS."""
    audience: Required[str]
    """The `aud` of the service's token; the id of the organization or of one of its projects."""
    kms_key_location: Required[str]
    """The region of the key."""
    kms_key_name: Required[str]
    kms_key_ring_name: Required[str]
    kms_project_id: Required[str]
    """The project of the key, by name."""
    name: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    """The project of the pool, by number."""
    workload_identity_provider_id: Required[str]
    """The provider you set up for the service."""
    kms_key_version: str
    """Needed for `psp_decryption`, refused for `ekm`."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]

class V1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    """A key in Azure Key Vault."""
    key_name: Required[str]
    name: Required[str]
    tenant_id: Required[str]
    """A UUID."""
    type: Required[Literal["azure"]]
    vault_uri: Required[str]
    key_version: str
    """Needed for `psp_decryption`, refused for `ekm`."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]

class V1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    """A key in OCI Vault."""
    key_ocid: Required[str]
    name: Required[str]
    region: Required[str]
    type: Required[Literal["oci"]]
    vault_ocid: Required[str]
    key_version_ocid: str
    """For `psp_decryption`."""
    purpose: Union[Literal["ekm"], Literal["psp_decryption"]]
