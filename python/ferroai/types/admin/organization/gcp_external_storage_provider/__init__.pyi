"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["GcpExternalStorageProvider"]


class GcpExternalStorageProvider(BaseModel):
    """A bucket in Google Cloud Storage."""
    audience: str
    """The `aud` of the service's token."""
    bucket: str
    region: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
