"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["WorkloadIdentityProviderListParams"]


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
