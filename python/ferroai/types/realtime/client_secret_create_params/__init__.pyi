"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

from ferroai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
from ferroai.types.realtime.realtime_transcription_session_create_request_param import (
    RealtimeTranscriptionSessionCreateRequestParam,
)

__all__ = ["ClientSecretCreateParams", "ExpiresAfter", "Session"]


class ExpiresAfter(TypedDict, total=False):
    """So long after the key is made."""
    anchor: Literal["created_at"]
    """What the time is counted from."""
    seconds: int
    """10 to 7,200; 600 unless given."""

Session: TypeAlias = Union[RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam]

class ClientSecretCreateParams(TypedDict, total=False):
    """Keyword parameters of `realtime.client_secrets.create`."""
    expires_after: ExpiresAfter
    """When the key stops working; sessions begun by then go on."""
    session: Session
    """How the model behaves, or that speech is only written down. The client may still change it."""
