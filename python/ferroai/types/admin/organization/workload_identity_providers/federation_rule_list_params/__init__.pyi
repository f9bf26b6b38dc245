"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["FederationRuleListParams"]


class FederationRuleListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.federation_rules.list`."""
    after: str
    """Id of the last rule of the page before."""
    limit: int
    """How many rules a page holds."""
    order: Literal["asc", "desc"]
    service_account_id: str
    """Only those for this account."""
