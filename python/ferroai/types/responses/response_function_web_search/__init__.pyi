"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = ["Action", "ActionFind", "ActionOpenPage", "ActionSearch", "ActionSearchSource", "ResponseFunctionWebSearch"]


class ResponseFunctionWebSearch(BaseModel):
    """A search of the web, a page opened, or a search in it."""
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]

class ActionSearchSource(BaseModel):
    type: Literal["url"]
    url: str

class ActionSearch(BaseModel):
    type: Literal["search"]
    queries: Optional[List[str]] = None
    query: Optional[str] = None
    sources: Optional[List[ActionSearchSource]] = None

class ActionOpenPage(BaseModel):
    type: Literal["open_page"]
    url: Optional[str] = None

class ActionFind(BaseModel):
    pattern: str
    type: Literal["find_in_page"]
    url: str

Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFind]
