"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_translation_session_update_request import RealtimeTranslationSessionUpdateRequest

__all__ = ["RealtimeTranslationSessionUpdateEvent"]


class RealtimeTranslationSessionUpdateEvent(BaseModel):
    """Changes language, transcription or noise reduction; nothing else can be changed."""
    session: RealtimeTranslationSessionUpdateRequest
    type: Literal["session.update"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
