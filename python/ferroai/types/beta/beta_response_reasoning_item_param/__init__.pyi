"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Agent", "BetaResponseReasoningItemParam", "Content", "Summary"]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    agent: Optional[Agent]
    content: Iterable[Content]
    encrypted_content: Optional[str]
    status: Literal["in_progress", "completed", "incomplete"]

class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class Content(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]
