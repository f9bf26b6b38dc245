"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["APIKeyListParams"]


class APIKeyListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.api_keys.list`."""
    after: str
    limit: int
    owner_project_access: Literal["active", "inactive", "any"]
