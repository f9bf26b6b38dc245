"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Logprob", "TranscriptionTextDeltaEvent"]


class TranscriptionTextDeltaEvent(BaseModel):
    """More of the text."""
    delta: str
    type: Literal["transcript.text.delta"]
    logprobs: Optional[List[Logprob]] = None
    segment_id: Optional[str] = None

class Logprob(BaseModel):
    token: Optional[str] = None
    """The token, as text."""
    bytes: Optional[List[int]] = None
    logprob: Optional[float] = None
    """Natural logarithm of the token's probability."""
