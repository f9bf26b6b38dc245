"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from ferroai._types import SequenceNotStr

__all__ = [
    "Action",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
    "BetaResponseFunctionWebSearchParam",
]


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """A search of the web, a page opened, or a search in it."""
    id: Required[str]
    action: Required[Action]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    type: Required[Literal["web_search_call"]]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""

class ActionSearchSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]

class ActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: SequenceNotStr[str]
    query: str
    sources: Iterable[ActionSearchSource]

class ActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: Optional[str]

class ActionFindInPage(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]

Action: TypeAlias = Union[ActionSearch, ActionOpenPage, ActionFindInPage]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
