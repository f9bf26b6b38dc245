"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["CertificateCreateParams"]


class CertificateCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.certificates.create`."""
    certificate: Required[str]
    """In PEM."""
    name: str
    """For people."""
