"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Certificate", "CertificateDetails"]


class Certificate(BaseModel):
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: Optional[bool] = None

class CertificateDetails(BaseModel):
    content: Optional[str] = None
    expires_at: Optional[int] = None
    valid_at: Optional[int] = None
