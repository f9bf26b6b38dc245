"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest
from ferroai.types.realtime.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest,
)

__all__ = ["Session", "SessionUpdateEvent"]


class SessionUpdateEvent(BaseModel):
    """Changes the session: only what is given, and never the model, nor the voice once it has been heard. An empty text, an empty list or `None` clears. Answered by `session.updated`."""
    session: Session
    type: Literal["session.update"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""

Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
