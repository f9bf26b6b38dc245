"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]


class RealtimeTruncationRetentionRatio(BaseModel):
    """As `RealtimeTruncationRetentionRatioParam`, which tells its fields."""
    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: Optional[TokenLimits] = None

class TokenLimits(BaseModel):
    post_instructions: Optional[int] = None
