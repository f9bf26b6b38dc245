"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["OciExternalStorageProvider"]


class OciExternalStorageProvider(BaseModel):
    """A bucket in OCI Object Storage."""
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]
