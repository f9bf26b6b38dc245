"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseTextDoneEvent", "Logprob", "LogprobTopLogprob"]


class BetaResponseTextDoneEvent(BaseModel):
    """The whole text of a part."""
    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None
    logprob: Optional[float] = None

class Logprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: Optional[List[LogprobTopLogprob]] = None

class Agent(BaseModel):
    agent_name: str
