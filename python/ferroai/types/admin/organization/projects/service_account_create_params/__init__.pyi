"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountCreateParams"]


class ServiceAccountCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_accounts.create`."""
    name: Required[str]
    create_service_account_only: Optional[bool]
    expires_in_seconds: Optional[int]
