"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from ferroai._types import SequenceNotStr

__all__ = ["Agent", "BetaResponseFileSearchToolCallParam", "Result"]


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in files."""
    id: Required[str]
    queries: Required[SequenceNotStr[str]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    type: Required[Literal["file_search_call"]]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""
    results: Optional[Iterable[Result]]
    """Only when `include` asks for them."""

class Result(TypedDict, total=False):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    file_id: str
    filename: str
    score: float
    text: str

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
