"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Logprob", "LogprobTopLogprob", "ResponseTextDoneEvent"]


class ResponseTextDoneEvent(BaseModel):
    """The whole text of a part."""
    content_index: int
    item_id: str
    logprobs: List[Logprob]
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.output_text.done"]

class LogprobTopLogprob(BaseModel):
    token: Optional[str] = None
    logprob: Optional[float] = None

class Logprob(BaseModel):
    token: str
    logprob: float
    top_logprobs: Optional[List[LogprobTopLogprob]] = None
