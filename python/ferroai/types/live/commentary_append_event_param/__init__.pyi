"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["CommentaryAppendEventParam"]


class CommentaryAppendEventParam(TypedDict, total=False):
    """Tells the model what it may tell the user, such as what work came to. Refused while a recording plays."""
    content: Required[str]
    """Up to 500 tokens."""
    delegation_id: Required[Optional[str]]
    """Which work it belongs to, `None` for none. `None`, too, where responses do the work."""
    type: Required[Literal["session.commentary.append"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
