"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "BetaFileSearchToolParam",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]


class BetaFileSearchToolParam(TypedDict, total=False):
    """Lets the model search files in vector stores."""
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[Filters]
    max_num_results: int
    """1 to 50."""
    ranking_options: RankingOptions

class FiltersComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]

class FiltersCompoundFilterFilterComparisonFilter(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]

FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

class FiltersCompoundFilter(TypedDict, total=False):
    filters: Required[Iterable[FiltersCompoundFilterFilter]]
    type: Required[Literal["and", "or"]]

Filters: TypeAlias = Union[FiltersComparisonFilter, FiltersCompoundFilter]

class RankingOptionsHybridSearch(TypedDict, total=False):
    embedding_weight: Required[float]
    """How much likeness in meaning counts."""
    text_weight: Required[float]
    """How much equal words count."""

class RankingOptions(TypedDict, total=False):
    hybrid_search: RankingOptionsHybridSearch
    """How much likeness of meaning counts against words in common."""
    ranker: Literal["auto", "default-2024-11-15"]
    """Which ranker orders what was found; `auto` unless given."""
    score_threshold: float
    """0 to 1: how well a result must fit at least."""
