"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr
from ferroai.types.shared_params.comparison_filter import ComparisonFilter
from ferroai.types.shared_params.compound_filter import CompoundFilter

__all__ = ["Filters", "RankingOptions", "VectorStoreSearchParams"]


Filters: TypeAlias = Union[ComparisonFilter, CompoundFilter]

class RankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    score_threshold: float

class VectorStoreSearchParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.search`."""
    query: Required[Union[str, SequenceNotStr[str]]]
    filters: Filters
    max_num_results: int
    ranking_options: RankingOptions
    rewrite_query: bool
