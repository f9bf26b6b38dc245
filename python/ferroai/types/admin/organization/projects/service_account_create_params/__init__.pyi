"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountCreateParams"]


class ServiceAccountCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.service_accounts.create`."""
    name: Required[str]
    """For people."""
    create_service_account_only: Optional[bool]
    """Makes no key, and gives no role."""
    expires_in_seconds: Optional[int]
    """Of the first key. For ever unless given, if the organization allows that."""
