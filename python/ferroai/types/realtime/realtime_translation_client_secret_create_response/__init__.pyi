"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_translation_session import RealtimeTranslationSession

__all__ = ["RealtimeTranslationClientSecretCreateResponse"]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: RealtimeTranslationSession
    value: str
