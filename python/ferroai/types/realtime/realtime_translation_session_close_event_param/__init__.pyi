"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeTranslationSessionCloseEventParam"]


class RealtimeTranslationSessionCloseEventParam(TypedDict, total=False):
    """Ends the session when all that was sent has been translated."""
    type: Required[Literal["session.close"]]
    event_id: str
    """Id of this event; of those you send yours to choose, and told again when they fail."""
