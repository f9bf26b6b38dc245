"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["ExternalStorageCreateParams", "Provider", "ProviderAws", "ProviderAzure", "ProviderGcp", "ProviderOci"]


class ProviderAws(TypedDict, total=False):
    """A bucket in AWS S3."""
    bucket: Required[str]
    role_arn: Required[str]
    """The role that the service takes on to use it."""
    type: Required[Literal["aws"]]

class ProviderAzure(TypedDict, total=False):
    """A container in Azure Blob Storage."""
    account_name: Required[str]
    container: Required[str]
    resource_group: Required[str]
    subscription_id: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]

class ProviderGcp(TypedDict, total=False):
    """A bucket in Google Cloud Storage."""
    bucket: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]

class ProviderOci(TypedDict, total=False):
    """A bucket in OCI Object Storage."""
    bucket: Required[str]
    region: Required[str]
    tenancy_ocid: Required[str]
    type: Required[Literal["oci"]]

Provider: TypeAlias = Union[ProviderAws, ProviderAzure, ProviderGcp, ProviderOci]

class ExternalStorageCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.external_storage.create`."""
    project_id: Required[str]
    provider: Required[Provider]
    """Which cloud, and where in it."""
