"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["MessageCreation", "MessageCreationStepDetails"]


class MessageCreationStepDetails(BaseModel):
    """A message that was written."""
    message_creation: MessageCreation
    type: Literal["message_creation"]

class MessageCreation(BaseModel):
    message_id: str
