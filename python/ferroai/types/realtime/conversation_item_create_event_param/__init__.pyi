"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.conversation_item_param import ConversationItemParam

__all__ = ["ConversationItemCreateEventParam"]


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Adds an item to the conversation; it cannot be speech of the assistant. Answered by `conversation.item.added` and, when it is whole, `.done`."""
    item: Required[ConversationItemParam]
    type: Required[Literal["conversation.item.create"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    previous_item_id: str
    """After which item to put it; `root` for the beginning, the end unless given."""
