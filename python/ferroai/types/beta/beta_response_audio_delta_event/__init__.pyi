"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseAudioDeltaEvent"]


class BetaResponseAudioDeltaEvent(BaseModel):
    """More sound of the answer."""
    delta: str
    """In base64."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.audio.delta"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
