"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.realtime_translation_session_create_request_param import (
    RealtimeTranslationSessionCreateRequestParam,
)

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    """So long after the key is made."""
    anchor: Literal["created_at"]
    """What the time is counted from."""
    seconds: int
    """10 to 7,200; 600 unless given."""

class ClientSecretCreateParams(TypedDict, total=False):
    """Keyword parameters of `realtime.translations.client_secrets.create`."""
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    """From which model and into which language."""
    expires_after: ExpiresAfter
    """When the key stops working; sessions begun by then go on."""
