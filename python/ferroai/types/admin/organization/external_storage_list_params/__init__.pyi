"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["ExternalStorageListParams"]


class ExternalStorageListParams(TypedDict, total=False):
    """Keyword parameters of `admin.organization.external_storage.list`."""
    after: Optional[str]
    """Id of the last storage of the page before."""
    limit: int
    """How many storages a page holds."""
    order: Literal["asc", "desc"]
    project_id: Optional[str]
    """Only those of this project."""
