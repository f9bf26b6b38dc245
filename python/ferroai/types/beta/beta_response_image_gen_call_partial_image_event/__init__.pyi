"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["Agent", "BetaResponseImageGenCallPartialImageEvent"]


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    """An image that is not finished."""
    item_id: str
    output_index: int
    partial_image_b64: str
    """In base64."""
    partial_image_index: int
    """From 0."""
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"]
    agent: Optional[Agent] = None
    """The one that made it, where several work on a response."""
    background: Optional[str] = None
    output_format: Optional[str] = None
    quality: Optional[str] = None
    size: Optional[str] = None

class Agent(BaseModel):
    agent_name: str
