"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeConversationItemFunctionCall"]


class RealtimeConversationItemFunctionCall(BaseModel):
    """The model asks for a function."""
    arguments: str
    """JSON."""
    name: str
    type: Literal["function_call"]
    id: Optional[str] = None
    call_id: Optional[str] = None
    """Ties a call to its output: both have the same."""
    object: Optional[Literal["realtime.item"]] = None
    status: Optional[Literal["completed", "incomplete", "in_progress"]] = None
