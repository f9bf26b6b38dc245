"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.responses.response_input_item import ResponseInputItem

__all__ = ["ResponseItemCreateEvent"]


class ResponseItemCreateEvent(BaseModel):
    """Tells the model that does the work something, such as what a tool gave. Only where responses do the work."""
    item: ResponseInputItem
    type: Literal["response.item.create"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
