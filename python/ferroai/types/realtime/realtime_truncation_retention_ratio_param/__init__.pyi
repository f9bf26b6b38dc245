"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Forget more than is needed, so that it is needed less often and more stays cached."""
    retention_ratio: Required[float]
    """Which part of the conversation stays, 0 to 1: at 0.8 it is cut to 80 % of what fits."""
    type: Required[Literal["retention_ratio"]]
    token_limits: TokenLimits
    """The model's own unless given."""

class TokenLimits(TypedDict, total=False):
    post_instructions: int
    """How many tokens may follow the instructions."""
