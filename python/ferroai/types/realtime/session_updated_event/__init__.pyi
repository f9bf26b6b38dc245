"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_session_create_request import RealtimeSessionCreateRequest
from ferroai.types.realtime.realtime_transcription_session_create_request import (
    RealtimeTranscriptionSessionCreateRequest,
)

__all__ = ["Session", "SessionUpdatedEvent"]


class SessionUpdatedEvent(BaseModel):
    """The session as it is now, all of it."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: Session
    type: Literal["session.updated"]

Session: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
