"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["APIKeyListParams"]


class APIKeyListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.projects.api_keys.list`."""
    after: str
    """Id of the last key of the page before."""
    limit: int
    """How many keys a page holds, 1 to 100; 20 unless given."""
    owner_project_access: Literal["active", "inactive", "any"]
    """By whether the owner is still let in; some keys are left out unless it is `any`."""
