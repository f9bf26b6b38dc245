"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecretCreateResponse"]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """A key and the session it stands for."""
    expires_at: int
    """Of the key; Unix time in seconds."""
    session: RealtimeTranslationSession
    value: str
    """The key: begins with `ek_`."""
