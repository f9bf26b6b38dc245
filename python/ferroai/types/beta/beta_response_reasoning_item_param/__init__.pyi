"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["Agent", "BetaResponseReasoningItemParam", "Content", "Summary"]


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """What the model thought, as a summary or encrypted; give it back in the next turn."""
    id: Required[str]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]
    agent: Optional[Agent]
    """The one that made it, where several work on a response."""
    content: Iterable[Content]
    encrypted_content: Optional[str]
    """Take it from `response.output_item.done`: before, it may lack its end."""
    status: Literal["in_progress", "completed", "incomplete"]

class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]

class Content(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]
    """The agent that made it."""
