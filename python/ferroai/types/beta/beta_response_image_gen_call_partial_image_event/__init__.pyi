"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseImageGenCallPartialImageEvent"]


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    """An image that is not finished."""
    item_id: str
    """The item it is about."""
    output_index: int
    """Which item of the output it is about, from 0."""
    partial_image_b64: str
    """In base64."""
    partial_image_index: int
    """From 0."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.image_generation_call.partial_image"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    background: Optional[str] = None
    output_format: Optional[str] = None
    quality: Optional[str] = None
    size: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
    """The agent that made it."""
