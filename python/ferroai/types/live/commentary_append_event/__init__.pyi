"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CommentaryAppendEvent"]


class CommentaryAppendEvent(BaseModel):
    """As `CommentaryAppendEventParam`."""
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.commentary.append"]
    event_id: Optional[str] = None
