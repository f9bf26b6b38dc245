"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "BetaFileSearchTool",
    "Filters",
    "FiltersComparisonFilter",
    "FiltersCompoundFilter",
    "FiltersCompoundFilterFilter",
    "FiltersCompoundFilterFilterComparisonFilter",
    "RankingOptions",
    "RankingOptionsHybridSearch",
]


class BetaFileSearchTool(BaseModel):
    """Lets the model search files in vector stores."""
    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: Optional[Filters] = None
    max_num_results: Optional[int] = None
    """1 to 50."""
    ranking_options: Optional[RankingOptions] = None

class FiltersComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]

class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: Union[str, float, bool, List[Union[str, float]]]

FiltersCompoundFilterFilter: TypeAlias = Union[FiltersCompoundFilterFilterComparisonFilter, object]

class FiltersCompoundFilter(BaseModel):
    filters: List[FiltersCompoundFilterFilter]
    type: Literal["and", "or"]

Filters: TypeAlias = Optional[Union[FiltersComparisonFilter, FiltersCompoundFilter]]

class RankingOptionsHybridSearch(BaseModel):
    embedding_weight: float
    """How much likeness in meaning counts."""
    text_weight: float
    """How much equal words count."""

class RankingOptions(BaseModel):
    hybrid_search: Optional[RankingOptionsHybridSearch] = None
    """How much likeness of meaning counts against words in common."""
    ranker: Optional[Literal["auto", "default-2024-11-15"]] = None
    """Which ranker orders what was found; `auto` unless given."""
    score_threshold: Optional[float] = None
    """0 to 1: how well a result must fit at least."""
