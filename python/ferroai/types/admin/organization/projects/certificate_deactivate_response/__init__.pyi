"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CertificateDeactivateResponse", "CertificateDetails"]


class CertificateDeactivateResponse(BaseModel):
    """A certificate, and whether it is on."""
    id: str
    active: bool
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["organization.project.certificate"]

class CertificateDetails(BaseModel):
    """From when to when it counts."""
    expires_at: Optional[int] = None
    valid_at: Optional[int] = None
