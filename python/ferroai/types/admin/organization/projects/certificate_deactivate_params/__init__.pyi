"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["CertificateDeactivateParams"]


class CertificateDeactivateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.certificates.deactivate`."""
    certificate_ids: Required[SequenceNotStr[str]]
    """At most 10."""
