"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.realtime.realtime_translation_client_secret_create_response import (
    RealtimeTranslationClientSecretCreateResponse,
)
from ferroai.types.realtime.realtime_translation_session_create_request_param import (
    RealtimeTranslationSessionCreateRequestParam,
)
from ferroai.types.realtime.translations import client_secret_create_params

__all__ = [
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
]


class ClientSecrets(SyncAPIResource):
    """Make keys that a program in the user's hands can begin a translation with."""
    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a key for sessions in which speech is translated while it is heard.

        Args:
            session: From which model and into which language.
            expires_after: When the key stops working; sessions begun by then go on.

        `POST /realtime/translations/client_secrets`, https://platform.openai.com/docs/api-reference/realtime
        """

class AsyncClientSecrets(AsyncAPIResource):
    """Make keys that a program in the user's hands can begin a translation with."""
    @property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...
    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Make a key for sessions in which speech is translated while it is heard.

        Args:
            session: From which model and into which language.
            expires_after: When the key stops working; sessions begun by then go on.

        `POST /realtime/translations/client_secrets`, https://platform.openai.com/docs/api-reference/realtime
        """

class ClientSecretsWithRawResponse:
    def __init__(self, resource: ClientSecrets) -> None: ...
    def create(
        self, *, session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RealtimeTranslationClientSecretCreateResponse]: ...

class AsyncClientSecretsWithRawResponse:
    def __init__(self, resource: AsyncClientSecrets) -> None: ...
    async def create(
        self, *, session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[RealtimeTranslationClientSecretCreateResponse]: ...

class ClientSecretsWithStreamingResponse:
    def __init__(self, resource: ClientSecrets) -> None: ...
    def create(
        self, *, session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[RealtimeTranslationClientSecretCreateResponse]]: ...

class AsyncClientSecretsWithStreamingResponse:
    def __init__(self, resource: AsyncClientSecrets) -> None: ...
    def create(
        self, *, session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[RealtimeTranslationClientSecretCreateResponse]]: ...
