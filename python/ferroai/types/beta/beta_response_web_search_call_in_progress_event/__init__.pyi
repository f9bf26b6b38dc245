"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseWebSearchCallInProgressEvent"]


class BetaResponseWebSearchCallInProgressEvent(BaseModel):
    """The web is going to be searched."""
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]
    agent: Optional[Agent] = None
    """The agent of a team that this is of; absent when one model answers alone."""

class Agent(BaseModel):
    agent_name: str
    """Its name as a path from the first, `/root`, down."""
