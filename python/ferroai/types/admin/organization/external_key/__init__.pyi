"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ExternalKey"]


class ExternalKey(BaseModel):
    """What the service knows of a key in your cloud; which fields it has depends on the cloud."""
    id: str
    api_project_ids: List[str]
    """The projects that use it."""
    created_at: int
    name: str
    object: str
    type: str
    """Which cloud: `aws`, `gcp`, `azure` or `oci`."""
    workspace_id: str
    audience: Optional[str] = None
    external_id: Optional[str] = None
    key_name: Optional[str] = None
    key_ocid: Optional[str] = None
    key_version: Optional[str] = None
    key_version_ocid: Optional[str] = None
    kms_arn: Optional[str] = None
    kms_key_location: Optional[str] = None
    kms_key_name: Optional[str] = None
    kms_key_ring_name: Optional[str] = None
    kms_key_version: Optional[str] = None
    kms_project_id: Optional[str] = None
    purpose: Optional[Literal["ekm", "psp_decryption"]] = None
    region: Optional[str] = None
    role_arn: Optional[str] = None
    tenant_id: Optional[str] = None
    vault_ocid: Optional[str] = None
    vault_uri: Optional[str] = None
    workload_identity_pool_id: Optional[str] = None
    workload_identity_project_number: Optional[str] = None
    workload_identity_provider_id: Optional[str] = None
