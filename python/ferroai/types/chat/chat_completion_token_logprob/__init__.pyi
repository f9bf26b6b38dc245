"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional

from ferroai._models import BaseModel

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class ChatCompletionTokenLogprob(BaseModel):
    token: str
    bytes: Optional[List[int]] = None
    logprob: float
    top_logprobs: List[TopLogprob]

class TopLogprob(BaseModel):
    token: str
    bytes: Optional[List[int]] = None
    logprob: float
