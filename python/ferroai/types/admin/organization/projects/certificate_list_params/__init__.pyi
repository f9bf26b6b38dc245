"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["CertificateListParams"]


class CertificateListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.certificates.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
