"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import List
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInjectEvent"]


class BetaResponseInjectEvent(BaseModel):
    """Puts items into a running response, over a WebSocket: all or none of them."""
    input: List[BetaResponseInputItem]
    """At most 16,384; for now results of tools that an agent waits for."""
    response_id: str
    """The response it belongs to."""
    type: Literal["response.inject"]
