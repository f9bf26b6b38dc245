"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputItemListParams"]


class OutputItemListParams(TypedDict, total=False):
    """Keyword parameters of `evals.runs.output_items.list`."""
    eval_id: Required[str]
    after: str
    """Id of the last answer of the page before."""
    limit: int
    """How many a page holds; 20 unless given."""
    order: Literal["asc", "desc"]
    """By time of creation: `asc`, oldest first, unless given."""
    status: Literal["fail", "pass"]
    """Only those that passed, or only those that failed."""
