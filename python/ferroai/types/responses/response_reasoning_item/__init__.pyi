"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List, Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Content", "ResponseReasoningItem", "Summary"]


class ResponseReasoningItem(BaseModel):
    """What the model thought, as a summary or encrypted; give it back in the next turn."""
    id: str
    summary: List[Summary]
    type: Literal["reasoning"]
    content: Optional[List[Content]] = None
    encrypted_content: Optional[str] = None
    """Take it from `response.output_item.done`: before, it may lack its end."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

class Summary(BaseModel):
    text: str
    type: Literal["summary_text"]

class Content(BaseModel):
    text: str
    type: Literal["reasoning_text"]
