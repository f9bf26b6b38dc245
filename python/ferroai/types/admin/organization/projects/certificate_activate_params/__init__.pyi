"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["CertificateActivateParams"]


class CertificateActivateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.certificates.activate`."""
    certificate_ids: Required[SequenceNotStr[str]]
    """At most 10."""
