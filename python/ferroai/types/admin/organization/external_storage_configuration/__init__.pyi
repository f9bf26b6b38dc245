"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.admin.organization.aws_external_storage_provider import AwsExternalStorageProvider
from ferroai.types.admin.organization.azure_external_storage_provider import AzureExternalStorageProvider
from ferroai.types.admin.organization.gcp_external_storage_provider import GcpExternalStorageProvider
from ferroai.types.admin.organization.oci_external_storage_provider import OciExternalStorageProvider

__all__ = ["ExternalStorageConfiguration", "Provider"]


class ExternalStorageConfiguration(BaseModel):
    """What the service knows of a storage in your cloud."""
    id: str
    created_at: int
    geography: str
    """Where in the world it is, by the storage's region."""
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]

Provider: TypeAlias = Union[
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
]
