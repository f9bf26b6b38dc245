"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel

__all__ = [
    "Action",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
    "BetaResponseFunctionWebSearch",
]


class BetaResponseFunctionWebSearch(BaseModel):
    """A search of the web, a page opened, or a search in it."""
    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

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

class ActionFindInPage(BaseModel):
    pattern: str
    type: Literal["find_in_page"]
    url: str

Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
