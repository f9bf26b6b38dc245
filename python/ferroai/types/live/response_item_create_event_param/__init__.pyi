"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from ferroai.types.responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ResponseItemCreateEventParam"]


class ResponseItemCreateEventParam(TypedDict, total=False):
    """Tells the model that does the work something, such as what a tool gave. Only where responses do the work."""
    item: Required[ResponseInputItemParam]
    type: Required[Literal["response.item.create"]]
    event_id: Optional[str]
    """Id of this event; of those you send yours to choose, and told again when they fail."""
