"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from typing_extensions import Literal, Required, TypedDict

from ferroai.types.realtime.realtime_translation_session_create_request_param import (
    RealtimeTranslationSessionCreateRequestParam,
)

__all__ = ["ClientSecretCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int

class ClientSecretCreateParams(TypedDict, total=False):
    """Keyword parameters of `realtime.translations.client_secrets.create`."""
    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: ExpiresAfter
