"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response_output_item import BetaResponseOutputItem

__all__ = ["Agent", "BetaResponseOutputItemDoneEvent"]


class BetaResponseOutputItemDoneEvent(BaseModel):
    """An item of the response is whole."""
    item: BetaResponseOutputItem
    output_index: int
    """Which item of the output it is about, from 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.output_item.done"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
