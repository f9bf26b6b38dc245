"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["BetaResponseInjectCreatedEvent"]


class BetaResponseInjectCreatedEvent(BaseModel):
    """All that was put into a running response has arrived there."""
    response_id: str
    """The response it belongs to."""
    sequence_number: int
    """Counts the events of one stream, in the order in which they were made."""
    type: Literal["response.inject.created"]
    stream_id: Optional[str] = None
    """Only where several responses share a WebSocket."""
