"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemTruncateEventParam"]


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cuts speech of the assistant to what was heard, when the user cuts in: the service sends faster than it is played. The text of the rest is forgotten, too."""
    audio_end_ms: Required[int]
    """How much to keep; an error when there is not so much."""
    content_index: Required[int]
    """0."""
    item_id: Required[str]
    """A message of the assistant."""
    type: Required[Literal["conversation.item.truncate"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
