"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ThinkingAppendEventParam"]


class ThinkingAppendEventParam(TypedDict, total=False):
    """Tells the model how work comes along, to be known and not said; do not count on it as a secret. Refused while a recording plays."""
    content: Required[str]
    """Up to 500 tokens."""
    delegation_id: Required[Optional[str]]
    """As of `CommentaryAppendEventParam`."""
    type: Required[Literal["session.thinking.append"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
