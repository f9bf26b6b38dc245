"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class RealtimeTruncationRetentionRatio(BaseModel):
    """Forget more than is needed, so that it is needed less often and more stays cached."""
    retention_ratio: float
    """Which part of the conversation stays, 0 to 1: at 0.8 it is cut to 80 % of what fits."""
    type: Literal["retention_ratio"]
    token_limits: Optional[TokenLimits] = None
    """The model's own unless given."""

class TokenLimits(BaseModel):
    post_instructions: Optional[int] = None
    """How many tokens may follow the instructions."""
