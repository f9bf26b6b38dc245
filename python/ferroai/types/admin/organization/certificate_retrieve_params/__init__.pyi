"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal, TypedDict

__all__ = ["CertificateRetrieveParams"]


class CertificateRetrieveParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.certificates.retrieve`."""
    include: List[Literal["content"]]
    """`content` for the certificate itself."""
