"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseFileSearchToolCall", "Result"]


class BetaResponseFileSearchToolCall(BaseModel):
    """A search in files."""
    id: str
    queries: List[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    results: Optional[List[Result]] = None
    """Only when `include` asks for them."""

class Result(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None
    file_id: Optional[str] = None
    filename: Optional[str] = None
    score: Optional[float] = None
    text: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
