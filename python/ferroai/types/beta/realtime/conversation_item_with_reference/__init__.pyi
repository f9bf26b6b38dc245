"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "ConversationItemWithReference"]


class ConversationItemWithReference(BaseModel):
    """As `ConversationItem`, or an item that the session has already."""
    id: Optional[str] = None
    """Of an item that the session has, when it is a reference; else the service makes one unless given."""
    arguments: Optional[str] = None
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    content: Optional[List[Content]] = None
    name: Optional[str] = None
    object: Optional[Literal["realtime.item"]] = None
    output: Optional[str] = None
    role: Optional[Literal["user", "assistant", "system"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
    type: Optional[Literal["message", "function_call", "function_call_output", "item_reference"]] = None

class Content(BaseModel):
    id: Optional[str] = None
    audio: Optional[str] = None
    text: Optional[str] = None
    transcript: Optional[str] = None
    type: Optional[Literal["input_text", "input_audio", "item_reference", "text"]] = None
