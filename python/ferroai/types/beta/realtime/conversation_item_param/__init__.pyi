"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Iterable
from typing_extensions import Literal, TypedDict

from ferroai.types.beta.realtime.conversation_item_content_param import ConversationItemContentParam

__all__ = ["ConversationItemParam"]


class ConversationItemParam(TypedDict, total=False):
    """Something said or done in a conversation; which fields it has goes by its `type`."""
    id: str
    """The service makes one unless given."""
    arguments: str
    """JSON, of a call of a function."""
    call_id: str
    """Of a call of a function and of what it gave, which must name a call of the conversation."""
    content: Iterable[ConversationItemContentParam]
    """Of a message."""
    name: str
    """Of the function that is called."""
    object: Literal["realtime.item"]
    output: str
    """What a function gave."""
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    """Makes no difference to the conversation."""
    type: Literal["message", "function_call", "function_call_output"]
