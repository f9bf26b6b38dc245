"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "WebSearchAction",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceOther",
    "WebSearchActionResourceSearch",
]


WebSearchAction: TypeAlias = Union[
    WebSearchActionResourceSearch,
    WebSearchActionResourceOpenPage,
    WebSearchActionResourceFindInPage,
    WebSearchActionResourceOther,
]
"""A search, a page opened, or words looked for in a page."""

class WebSearchActionResourceSearch(BaseModel):
    queries: Optional[List[str]] = None
    """Where there were several."""
    query: Optional[str] = None
    """Where there was one."""
    type: Literal["search"]

class WebSearchActionResourceOpenPage(BaseModel):
    type: Literal["open_page"]
    url: Optional[str] = None

class WebSearchActionResourceFindInPage(BaseModel):
    pattern: Optional[str] = None
    type: Literal["find_in_page"]
    url: Optional[str] = None

class WebSearchActionResourceOther(BaseModel):
    type: Literal["other"]
