"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Required, TypedDict

__all__ = ["AdminAPIKeyCreateParams"]


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.admin_api_keys.create`."""
    name: Required[str]
    """For people."""
    expires_in_seconds: int
    """It lasts for ever unless given."""
