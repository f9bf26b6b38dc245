"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["AdminAPIKeyListParams"]


class AdminAPIKeyListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.admin_api_keys.list`."""
    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
