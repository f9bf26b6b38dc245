"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.beta.realtime.transcription_session import TranscriptionSession

__all__ = ["TranscriptionSessionUpdatedEvent"]


class TranscriptionSessionUpdatedEvent(BaseModel):
    """The session as it is now."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]
