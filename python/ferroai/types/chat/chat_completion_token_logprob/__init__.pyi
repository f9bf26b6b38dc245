"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional

from ferroai._models import BaseModel

__all__ = ["ChatCompletionTokenLogprob", "TopLogprob"]


class ChatCompletionTokenLogprob(BaseModel):
    """How likely a token was."""
    token: str
    """The token, as text."""
    bytes: Optional[List[int]] = None
    """The token in UTF-8; absent when it has none by itself."""
    logprob: float
    """Natural logarithm of the token's probability."""
    top_logprobs: List[TopLogprob]
    """The likeliest in its place; there may be fewer than asked for."""

class TopLogprob(BaseModel):
    token: str
    """The token, as text."""
    bytes: Optional[List[int]] = None
    logprob: float
    """Natural logarithm of the token's probability."""
