"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, TypedDict

__all__ = ["EvalListParams"]


class EvalListParams(TypedDict, total=False):
    """Keyword parameters of `evals.list`."""
    after: str
    """Id of the last eval of the page before."""
    limit: int
    """How many a page holds; 20 unless given."""
    order: Literal["asc", "desc"]
    """`asc`, oldest first, unless given."""
    order_by: Literal["created_at", "updated_at"]
    """By which time; `created_at` unless given."""
