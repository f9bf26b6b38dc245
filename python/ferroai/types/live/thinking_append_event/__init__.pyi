"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ThinkingAppendEvent"]


class ThinkingAppendEvent(BaseModel):
    """Tells the model how work comes along, to be known and not said; do not count on it as a secret. Refused while a recording plays."""
    content: str
    """Up to 500 tokens."""
    delegation_id: Optional[str] = None
    """As of `CommentaryAppendEventParam`."""
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
