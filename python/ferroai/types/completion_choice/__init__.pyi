"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Dict, List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CompletionChoice", "Logprobs"]


class CompletionChoice(BaseModel):
    """One way in which it goes on."""
    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: Optional[Logprobs] = None
    text: str

class Logprobs(BaseModel):
    text_offset: Optional[List[int]] = None
    token_logprobs: Optional[List[float]] = None
    tokens: Optional[List[str]] = None
    top_logprobs: Optional[List[Dict[str, float]]] = None
