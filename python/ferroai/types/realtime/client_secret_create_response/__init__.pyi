"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import TypeAlias

from ferroai._models import BaseModel
from ferroai.types.realtime.realtime_session_create_response import RealtimeSessionCreateResponse
from ferroai.types.realtime.realtime_transcription_session_create_response import (
    RealtimeTranscriptionSessionCreateResponse,
)

__all__ = ["ClientSecretCreateResponse", "Session"]


class ClientSecretCreateResponse(BaseModel):
    """A key and the session it stands for."""
    expires_at: int
    """Unix time in seconds."""
    session: Session
    """With all defaults filled in."""
    value: str
    """The key: begins with `ek_`."""

Session: TypeAlias = Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse]
