"""Written by `python -m tools.gen` from `api/`; changes here are lost."""

from ferroai._api_response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from ferroai._legacy_response import LegacyAPIResponse
from ferroai._resource import AsyncAPIResource, SyncAPIResource
from ferroai._timeout import Timeout
from ferroai._types import Body, Headers, NotGiven, Omit, Query
from ferroai.types.realtime import client_secret_create_params
from ferroai.types.realtime.client_secret_create_response import ClientSecretCreateResponse

__all__ = [
    "AsyncClientSecrets",
    "AsyncClientSecretsWithRawResponse",
    "AsyncClientSecretsWithStreamingResponse",
    "ClientSecrets",
    "ClientSecretsWithRawResponse",
    "ClientSecretsWithStreamingResponse",
]


class ClientSecrets(SyncAPIResource):
    """Make keys that a program in the user's hands can talk to a realtime model with."""
    @property
    def with_raw_response(self) -> ClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> ClientSecretsWithStreamingResponse: ...
    def create(
        self,
        *,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        session: client_secret_create_params.Session | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ClientSecretCreateResponse:
        """Make a key. Who has it can begin sessions until it expires, without your API key.

        Args:
            expires_after: When the key stops working; sessions begun by then go on.
            session: How the model behaves, or that speech is only written down. The client may still change it.

        `POST /realtime/client_secrets`, https://platform.openai.com/docs/api-reference/realtime
        """

class AsyncClientSecrets(AsyncAPIResource):
    """Make keys that a program in the user's hands can talk to a realtime model with."""
    @property
    def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...
    @property
    def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...
    async def create(
        self,
        *,
        expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        session: client_secret_create_params.Session | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ClientSecretCreateResponse:
        """Make a key. Who has it can begin sessions until it expires, without your API key.

        Args:
            expires_after: When the key stops working; sessions begun by then go on.
            session: How the model behaves, or that speech is only written down. The client may still change it.

        `POST /realtime/client_secrets`, https://platform.openai.com/docs/api-reference/realtime
        """

class ClientSecretsWithRawResponse:
    def __init__(self, resource: ClientSecrets) -> None: ...
    def create(
        self, *, expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        session: client_secret_create_params.Session | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ClientSecretCreateResponse]: ...

class AsyncClientSecretsWithRawResponse:
    def __init__(self, resource: AsyncClientSecrets) -> None: ...
    async def create(
        self, *, expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        session: client_secret_create_params.Session | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> LegacyAPIResponse[ClientSecretCreateResponse]: ...

class ClientSecretsWithStreamingResponse:
    def __init__(self, resource: ClientSecrets) -> None: ...
    def create(
        self, *, expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        session: client_secret_create_params.Session | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> ResponseContextManager[APIResponse[ClientSecretCreateResponse]]: ...

class AsyncClientSecretsWithStreamingResponse:
    def __init__(self, resource: AsyncClientSecrets) -> None: ...
    def create(
        self, *, expires_after: client_secret_create_params.ExpiresAfter | Omit = ...,
        session: client_secret_create_params.Session | Omit = ..., extra_headers: Headers | None = None,
        extra_query: Query | None = None, extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = ...,
    ) -> AsyncResponseContextManager[AsyncAPIResponse[ClientSecretCreateResponse]]: ...
