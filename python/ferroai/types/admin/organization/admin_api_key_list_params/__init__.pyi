"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["AdminAPIKeyListParams"]


class AdminAPIKeyListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.admin_api_keys.list`."""
    after: Optional[str]
    """Id of the last key of the page before."""
    limit: int
    """How many keys a page holds; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation, oldest first unless given."""
