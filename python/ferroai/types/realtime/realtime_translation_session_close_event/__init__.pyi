"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Optional
from typing_extensions import Literal

from ferroai._models import BaseModel

__all__ = ["RealtimeTranslationSessionCloseEvent"]


class RealtimeTranslationSessionCloseEvent(BaseModel):
    """Ends the session when all that was sent has been translated."""
    type: Literal["session.close"]
    event_id: Optional[str] = None
    """Id of this event; of those you send yours to choose, and told again when they fail."""
