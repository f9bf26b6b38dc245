"""Client secrets for translations: short-lived keys for a browser or a phone."""

from ...realtime.events import (
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationSessionCreateRequestParam,
)


class ClientSecrets:
    """Make keys that a program in the user's hands can begin a translation with."""

    @POST("/realtime/translations/client_secrets")
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: ClientSecretCreateParams.ExpiresAfter = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a key for sessions in which speech is translated while it is heard.

        session: From which model and into which language.
        expires_after: When the key stops working; sessions begun by then go on.
        """


class ClientSecretCreateParams(Call):

    class ExpiresAfter(TypedDict):
        """So long after the key is made."""
        anchor: Literal["created_at"] = ...
        seconds: int = ...
        """10 to 7,200; 600 unless given."""
