"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileBatchListFilesParams"]


class FileBatchListFilesParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.file_batches.list_files`."""
    vector_store_id: Required[str]
    after: str
    """Id of the last thing of the page before."""
    before: str
    """Id of the first thing of the page after."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]
    """Only those in this state."""
    limit: int
    """How many things a page holds, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc` oldest first, `desc` newest first."""
