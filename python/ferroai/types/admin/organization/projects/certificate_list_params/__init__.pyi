"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["CertificateListParams"]


class CertificateListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.certificates.list`."""
    after: str
    """Id of the last certificate of the page before."""
    limit: int
    """How many certificates a page holds, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation, newest first unless given."""
