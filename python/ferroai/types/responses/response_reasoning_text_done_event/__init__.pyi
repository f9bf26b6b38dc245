"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseReasoningTextDoneEvent"]


class ResponseReasoningTextDoneEvent(BaseModel):
    """All that the model thought."""
    content_index: int
    """Which part of the item's content it is about, from 0."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    text: str
    type: Literal["response.reasoning_text.done"]
