"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ThinkingAppendEvent"]


class ThinkingAppendEvent(BaseModel):
    """As `ThinkingAppendEventParam`."""
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = None
