"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemDeleteEventParam"]


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Takes an item out of the conversation. Answered by `conversation.item.deleted`, or an error when there is none."""
    item_id: Required[str]
    """The item it is about."""
    type: Required[Literal["conversation.item.delete"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
