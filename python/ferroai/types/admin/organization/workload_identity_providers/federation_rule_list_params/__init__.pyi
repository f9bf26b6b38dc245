"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["FederationRuleListParams"]


class FederationRuleListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.workload_identity_providers.federation_rules.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
    service_account_id: str
