"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = [
    "FileSearch",
    "FileSearchRankingOptions",
    "FileSearchResult",
    "FileSearchResultContent",
    "FileSearchToolCall",
]


class FileSearchToolCall(BaseModel):
    """A search in files."""
    id: str
    file_search: FileSearch
    type: Literal["file_search"]

class FileSearchRankingOptions(BaseModel):
    ranker: Literal["auto", "default_2024_08_21"]
    """Which ranker orders what was found; `auto` unless given."""
    score_threshold: float
    """What fitted less well was left out, 0 to 1."""

class FileSearchResultContent(BaseModel):
    text: Optional[str] = None
    type: Optional[Literal["text"]] = None

class FileSearchResult(BaseModel):
    file_id: str
    file_name: str
    score: float
    """How well it fits, 0 to 1."""
    content: Optional[List[FileSearchResultContent]] = None
    """Only where `include` asked for it."""

class FileSearch(BaseModel):
    ranking_options: Optional[FileSearchRankingOptions] = None
    results: Optional[List[FileSearchResult]] = None
