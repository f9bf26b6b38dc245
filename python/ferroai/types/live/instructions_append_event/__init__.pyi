"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["InstructionsAppendEvent"]


class InstructionsAppendEvent(BaseModel):
    """Tells the model what to do from now on, and the work it hands on as well. Refused while a recording plays."""
    content: str
    """Up to 500 tokens."""
    delegation_id: Optional[str] = None
    """As of `CommentaryAppendEventParam`."""
    type: Literal["session.instructions.append"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
