"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["FileSearch", "FileSearchRankingOptions", "FileSearchTool"]


class FileSearchTool(BaseModel):
    """Looking into vector stores."""
    type: Literal["file_search"]
    file_search: Optional[FileSearch] = None

class FileSearchRankingOptions(BaseModel):
    score_threshold: float
    """Pieces that fit less well are left out, 0 to 1; 0 keeps all."""
    ranker: Optional[Literal["auto", "default_2024_08_21"]] = None
    """`auto` unless given."""

class FileSearch(BaseModel):
    max_num_results: Optional[int] = None
    """How many pieces to find at most, 1 to 50; 20, or 5 with `gpt-3.5-turbo`, unless given."""
    ranking_options: Optional[FileSearchRankingOptions] = None
