"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseTextDeltaEvent", "Logprob", "LogprobTopLogprob"]


class BetaResponseTextDeltaEvent(BaseModel):
    """More text of the answer."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    delta: str
    """The text that was added."""
    item_id: str
    """The item it is about."""
    logprobs: List[Logprob]
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.output_text.delta"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None
    """The token, as text."""
    logprob: Optional[float] = None
    """Natural logarithm of the token's probability."""

class Logprob(BaseModel):
    token: str
    """The token, as text."""
    logprob: float
    """Natural logarithm of the token's probability."""
    top_logprobs: Optional[List[LogprobTopLogprob]] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
