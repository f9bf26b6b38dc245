"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["WorkloadIdentityProviderListParams"]


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.list`."""
    after: str
    """Id of the last provider of the page before."""
    limit: int
    """How many providers a page holds."""
    order: Literal["asc", "desc"]
