"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ConversationItemTruncateEvent"]


class ConversationItemTruncateEvent(BaseModel):
    """Cuts speech of the assistant to what was heard, when the user cuts in: the service sends faster than it is played. The text of the rest is forgotten, too."""
    audio_end_ms: int
    """How much to keep; an error when there is not so much."""
    content_index: int
    """0."""
    item_id: str
    """A message of the assistant."""
    type: Literal["conversation.item.truncate"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
