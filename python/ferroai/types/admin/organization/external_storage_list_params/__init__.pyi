"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["ExternalStorageListParams"]


class ExternalStorageListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.external_storage.list`."""
    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
    project_id: Optional[str]
