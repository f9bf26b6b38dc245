"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["ConversationItemRetrieveEventParam"]


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Asks for an item as the service has it, such as speech with the noise taken out. Answered by `conversation.item.retrieved`."""
    item_id: Required[str]
    """The item it is about."""
    type: Required[Literal["conversation.item.retrieve"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
