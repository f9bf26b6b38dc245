"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["CommentaryAppendEvent"]


class CommentaryAppendEvent(BaseModel):
    """Tells the model what it may tell the user, such as what work came to. Refused while a recording plays."""
    content: str
    """Up to 500 tokens."""
    delegation_id: Optional[str] = None
    """Which work it belongs to, `None` for none. `None`, too, where responses do the work."""
    type: Literal["session.commentary.append"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
