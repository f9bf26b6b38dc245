from ...realtime.events import (
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationSessionCreateRequestParam,
)


class ClientSecrets:
    @POST("/realtime/translations/client_secrets")
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: ClientSecretCreateParams.ExpiresAfter = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse: ...


class ClientSecretCreateParams(Call):

    class ExpiresAfter(TypedDict):
        anchor: Literal["created_at"] = ...
        seconds: int = ...
