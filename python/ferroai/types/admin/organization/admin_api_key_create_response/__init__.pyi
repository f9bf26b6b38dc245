"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai.types.admin.organization.admin_api_key import AdminAPIKey

__all__ = ["AdminAPIKeyCreateResponse"]


class AdminAPIKeyCreateResponse(AdminAPIKey):
    """An admin key that was just made."""
    value: str
    """The key: shown this once."""
