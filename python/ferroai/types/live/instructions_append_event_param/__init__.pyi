"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InstructionsAppendEventParam"]


class InstructionsAppendEventParam(TypedDict, total=False):
    """Tells the model what to do from now on, and the work it hands on as well. Refused while a recording plays."""
    content: Required[str]
    """Up to 500 tokens."""
    delegation_id: Required[Optional[str]]
    """As of `CommentaryAppendEventParam`."""
    type: Required[Literal["session.instructions.append"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
