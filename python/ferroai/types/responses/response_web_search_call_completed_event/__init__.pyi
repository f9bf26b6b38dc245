"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseWebSearchCallCompletedEvent"]


class ResponseWebSearchCallCompletedEvent(BaseModel):
    """The web has been searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]
