"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """Keyword parameters of `containers.files.list`."""
    after: str
    limit: int
    order: Literal["asc", "desc"]
