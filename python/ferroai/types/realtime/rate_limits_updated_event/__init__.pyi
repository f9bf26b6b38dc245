"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RateLimit", "RateLimitsUpdatedEvent"]


class RateLimitsUpdatedEvent(BaseModel):
    """What is left of the limits, as an answer begins; what it may use is taken off until it is done."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    rate_limits: List[RateLimit]
    type: Literal["rate_limits.updated"]

class RateLimit(BaseModel):
    limit: Optional[int] = None
    name: Optional[Literal["requests", "tokens"]] = None
    remaining: Optional[int] = None
    reset_seconds: Optional[float] = None
    """Seconds until all of it is there again."""
