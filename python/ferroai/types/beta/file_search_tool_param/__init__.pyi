"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchToolParam"]


class FileSearchToolParam(TypedDict, total=False):
    """Looking into vector stores."""
    type: Required[Literal["file_search"]]
    file_search: FileSearch

class FileSearchRankingOptions(TypedDict, total=False):
    score_threshold: Required[float]
    """Pieces that fit less well are left out, 0 to 1; 0 keeps all."""
    ranker: Literal["auto", "default_2024_08_21"]
    """`auto` unless given."""

class FileSearch(TypedDict, total=False):
    max_num_results: int
    """How many pieces to find at most, 1 to 50; 20, or 5 with `gpt-3.5-turbo`, unless given."""
    ranking_options: FileSearchRankingOptions
