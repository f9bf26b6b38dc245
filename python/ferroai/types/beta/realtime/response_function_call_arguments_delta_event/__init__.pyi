"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["ResponseFunctionCallArgumentsDeltaEvent"]


class ResponseFunctionCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a call, which are JSON."""
    call_id: str
    """Ties a call to its output: both have the same."""
    delta: str
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    response_id: str
    """The response it belongs to."""
    type: Literal["response.function_call_arguments.delta"]
