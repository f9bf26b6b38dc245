"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List

from ferroai._models import BaseModel
from ferroai.types.moderation import Moderation

__all__ = ["ModerationCreateResponse"]


class ModerationCreateResponse(BaseModel):
    """What was found, input by input."""
    id: str
    model: str
    results: List[Moderation]
