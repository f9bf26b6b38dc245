"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RefusalDeltaBlock"]


class RefusalDeltaBlock(BaseModel):
    index: int
    """Which part of the message it belongs to."""
    type: Literal["refusal"]
    refusal: Optional[str] = None
    """What has come to it."""
