"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["VectorStoreListParams"]


class VectorStoreListParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.list`."""
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
