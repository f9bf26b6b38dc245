"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.threads.message_delta import MessageDelta

__all__ = ["MessageDeltaEvent"]


class MessageDeltaEvent(BaseModel):
    """What has come to a message while it is written."""
    id: str
    """Of the message."""
    delta: MessageDelta
    object: Literal["thread.message.delta"]
