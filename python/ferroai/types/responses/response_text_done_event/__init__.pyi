"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDoneEvent"]


class ResponseTextDoneEvent(BaseModel):
    """The whole text of a part."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    item_id: str
    """The item it is about."""
    logprobs: List[Logprob]
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    text: str
    type: Literal["response.output_text.done"]

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
