"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.conversation_item_content import ConversationItemContent

__all__ = ["ConversationItem"]


class ConversationItem(BaseModel):
    """Something said or done in a conversation; which fields it has goes by its `type`."""
    id: Optional[str] = None
    """The service makes one unless given."""
    arguments: Optional[str] = None
    """JSON, of a call of a function."""
    call_id: Optional[str] = None
    """Of a call of a function and of what it gave, which must name a call of the conversation."""
    content: Optional[List[ConversationItemContent]] = None
    """Of a message."""
    name: Optional[str] = None
    """Of the function that is called."""
    object: Optional[Literal["realtime.item"]] = None
    output: Optional[str] = None
    """What a function gave."""
    role: Optional[Literal["user", "assistant", "system"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    """Makes no difference to the conversation."""
    type: Optional[Literal["message", "function_call", "function_call_output"]] = None
