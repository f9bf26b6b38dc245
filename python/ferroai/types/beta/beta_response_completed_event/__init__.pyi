"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.beta_response import BetaResponse

__all__ = ["Agent", "BetaResponseCompletedEvent"]


class BetaResponseCompletedEvent(BaseModel):
    """The response is whole; the last event."""
    response: BetaResponse
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.completed"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
