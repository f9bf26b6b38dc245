"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List

from ferroai._models import BaseModel

__all__ = ["LogProbProperties"]


class LogProbProperties(BaseModel):
    """How likely a token of a transcript was."""
    token: str
    """The token, as text."""
    bytes: List[int]
    """The token in UTF-8."""
    logprob: float
    """Natural logarithm of the token's probability."""
