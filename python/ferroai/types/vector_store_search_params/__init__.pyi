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
    """Which ranker orders what was found; `auto` unless given."""
    score_threshold: float
    """From which score on a match counts, 0 to 1."""

class VectorStoreSearchParams(TypedDict, total=False):
    """Keyword parameters of `vector_stores.search`."""
    query: Required[Union[str, SequenceNotStr[str]]]
    """What to look for: a text or several."""
    filters: Filters
    """Which files to look in, by their attributes."""
    max_num_results: int
    """How many to give, 1 to 50; 10 unless given."""
    ranking_options: RankingOptions
    """How what was found is put in order."""
    rewrite_query: bool
    """Let a model put the query better first."""
