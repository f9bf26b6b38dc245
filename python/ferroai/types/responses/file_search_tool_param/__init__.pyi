"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.shared_params.comparison_filter import ComparisonFilter
from ferroai.types.shared_params.compound_filter import CompoundFilter

__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]


class FileSearchToolParam(TypedDict, total=False):
    """Lets the model search files in vector stores."""
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[SequenceNotStr[str]]
    filters: Optional[Filters]
    max_num_results: int
    """1 to 50."""
    ranking_options: RankingOptions

Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]

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
