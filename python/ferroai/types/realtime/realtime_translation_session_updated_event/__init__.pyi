"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationSessionUpdatedEvent"]


class RealtimeTranslationSessionUpdatedEvent(BaseModel):
    """The session as it is now."""
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
    session: RealtimeTranslationSession
    type: Literal["session.updated"]
