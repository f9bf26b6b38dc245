"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Certificate", "CertificateDetails"]


class Certificate(BaseModel):
    """A certificate."""
    id: str
    certificate_details: CertificateDetails
    created_at: int
    name: Optional[str] = None
    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    active: Optional[bool] = None
    """Absent when one certificate was asked for."""

class CertificateDetails(BaseModel):
    """What stands in it."""
    content: Optional[str] = None
    """In PEM; comes only when `include` asks for it."""
    expires_at: Optional[int] = None
    valid_at: Optional[int] = None
    """Before it, the certificate does not count."""
