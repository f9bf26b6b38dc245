"""The clients for Azure OpenAI: the same calls, at Azure's addresses and with its credentials.

Owns what these clients are told and where they look for it. Which call is where, and which header goes with it, is done
by the core on the way of every call, whoever made it.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable

from .. import _core
from .._client import DEFAULT_MAX_RETRIES, AsyncOpenAI, BaseClient, OpenAI
from .._exceptions import OpenAIError
from .._settings import Option, options_of
from .._types import NOT_GIVEN, NotGiven

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from .._core import URL
    from .._hooks import OnRequest, OnResponse, OnRetry
    from .._http_client import HttpClient
    from .._retry import RetryPolicy
    from .._settings import Credentials
    from .._timeout import Timeout
    from .._transport import HttpxClient
    from .._types import DataResidency, Omit

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]

AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], "str | Awaitable[str]"]

API_KEY_SENTINEL = "<missing API key>"
"""What `api_key` is of a client that has none: programs compare with it."""


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one credential was given."""

    def __init__(self) -> None:
        super().__init__(
            "The `api_key`, `azure_ad_token` and `azure_ad_token_provider` arguments are mutually exclusive; "
            "Only one can be passed at a time"
        )


class _Tokens:
    """Asks a provider, and looks at what it gave. Holds no client: the core holds this one."""

    __slots__ = ("_asynchronous", "_provider")

    def __init__(self, provider: Callable[[], str | Awaitable[str]], asynchronous: bool) -> None:
        self._provider = provider
        self._asynchronous = asynchronous

    def __call__(self) -> str | Awaitable[str]:
        given = self._provider()
        if self._asynchronous and hasattr(given, "__await__"):
            return self._awaited(given)  # pyright: ignore[reportArgumentType]
        return self._checked(given)

    async def _awaited(self, given: Awaitable[object]) -> str:
        return self._checked(await given)

    @staticmethod
    def _checked(token: Any) -> str:
        if isinstance(token, str):
            # The text itself, whatever a subclass makes of it.
            token = str.__str__(token)
        elif hasattr(token, "__await__") and hasattr(token, "close"):
            # A coroutine that nobody will wait for.
            token.close()
        if not isinstance(token, str) or not token:
            raise ValueError("Expected `azure_ad_token_provider` argument to return a non-empty string.")
        return token


def _refuse_several(
    api_key: object, azure_ad_token: str | None, azure_ad_token_provider: Callable[[], object] | None
) -> bool:
    """Whether any credential was given; raises for more than one. What stands for no key is none."""
    given = (
        api_key is not None and api_key != API_KEY_SENTINEL,
        azure_ad_token is not None,
        azure_ad_token_provider is not None,
    )
    if sum(given) > 1:
        raise MutuallyExclusiveAuthError
    return api_key is not None or any(given)


class BaseAzureClient(BaseClient):
    """What both clients for Azure share."""

    if TYPE_CHECKING:
        _api_version: str
        _azure_ad_token: str | None
        _azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None
        _azure_deployment: str | None
        _azure_endpoint: URL | None
    else:
        _api_version = Option()
        _azure_ad_token = Option()
        _azure_ad_token_provider = Option()
        _azure_deployment = Option()
        _azure_endpoint = Option()

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | URL | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | RetryPolicy = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HttpClient | HttpxClient | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client for Azure OpenAI; what is not given comes from the environment.

        `azure_endpoint`: AZURE_OPENAI_ENDPOINT, such as https://name.openai.azure.com; or a whole `base_url`.
        `api_version`: OPENAI_API_VERSION; sent with every request. `azure_deployment`: of the endpoint, answers the
        calls that a deployment answers; without one, the `model` of each call names it.
        One of `api_key`, `azure_ad_token` and `azure_ad_token_provider` may be given; where none is,
        AZURE_OPENAI_AD_TOKEN is looked at, then AZURE_OPENAI_API_KEY. The provider is a callable that gives a token,
        asked before each attempt, on the async client also an async one; so may be `api_key`.
        The rest is as for `OpenAI`. Raises `OpenAIError` where there is no credential, `ValueError` where there is
        no version or no address.
        """
        environment = os.environ
        if not _refuse_several(api_key, azure_ad_token, azure_ad_token_provider):
            azure_ad_token = environment.get("AZURE_OPENAI_AD_TOKEN")
            if azure_ad_token is None:
                api_key = environment.get("AZURE_OPENAI_API_KEY")
        if _enforce_credentials and not api_key and azure_ad_token is None and azure_ad_token_provider is None:
            raise OpenAIError(
                "Missing credentials. Please pass one of `api_key`, `azure_ad_token`, `azure_ad_token_provider`, or "
                "the `AZURE_OPENAI_API_KEY` or `AZURE_OPENAI_AD_TOKEN` environment variables."
            )
        if api_version is None:
            api_version = environment.get("OPENAI_API_VERSION")
        if api_version is None:
            raise ValueError(
                "Must provide either the `api_version` argument or the `OPENAI_API_VERSION` environment variable"
            )
        if base_url is not None:
            if azure_endpoint is not None:
                raise ValueError("base_url and azure_endpoint are mutually exclusive")
        else:
            if azure_endpoint is None:
                azure_endpoint = environment.get("AZURE_OPENAI_ENDPOINT")
            if azure_endpoint is None:
                raise ValueError(
                    "Must provide one of the `base_url` or `azure_endpoint` arguments, or the `AZURE_OPENAI_ENDPOINT` "
                    "environment variable"
                )
            base_url = f"{azure_endpoint.rstrip('/')}/openai"
            if azure_deployment is not None:
                base_url = f"{base_url}/deployments/{azure_deployment}"
        super().__init__(
            api_key=API_KEY_SENTINEL if api_key is None else api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query={**(default_query or {}), "api-version": api_version},
            http_client=http_client,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=False,
        )
        self._api_version = api_version
        self._azure_ad_token = azure_ad_token
        self._azure_ad_token_provider = azure_ad_token_provider
        self._azure_deployment = azure_deployment if azure_endpoint else None
        self._azure_endpoint = _core.URL(azure_endpoint) if azure_endpoint else None

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header that carries token or key; empty where there is none, and for a callable: attempts ask it."""
        if self._azure_ad_token is not None:
            return {"authorization": f"Bearer {self._azure_ad_token}"}
        key = self.api_key
        return {"api-key": key} if key and key != API_KEY_SENTINEL else {}

    @property
    def default_headers(self) -> dict[str, str]:
        """Every header a request is sent with unless a call says otherwise. Token and key go over `default_headers`."""
        return {**super().default_headers, **self.auth_headers}

    def _credentials(self) -> Credentials:
        provider = self._azure_ad_token_provider
        key: Callable[[], object] | None = None
        by_token: bool | None = None
        if self._azure_ad_token is not None:
            by_token = True
        elif provider is not None:
            by_token, key = True, _Tokens(provider, self._asynchronous)
        elif self._api_key_provider is not None or self.auth_headers:
            by_token, key = False, self._api_key_provider
        elsewhere = None
        if self._azure_deployment and self._azure_endpoint:
            elsewhere = _core.URL(f"{str(self._azure_endpoint).rstrip('/')}/openai")
        settled = any(name.lower() in ("authorization", "api-key") for name in self._custom_headers)
        return {"key": key, "settled": settled, "azure": (elsewhere, by_token)}

    def copy(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | URL | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | URL | None | NotGiven = NOT_GIVEN,
        data_residency: DataResidency | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        http_client: HttpClient | HttpxClient | None = None,
        max_retries: int | RetryPolicy | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        on_request: OnRequest | None | NotGiven = NOT_GIVEN,
        on_response: OnResponse | None | NotGiven = NOT_GIVEN,
        on_retry: OnRetry | None | NotGiven = NOT_GIVEN,
    ) -> Self:
        """As `copy` of the other clients. A credential takes the place of whichever there is; a `base_url` that of
        endpoint and deployment. The version stays in the query, whatever `set_default_query` replaces.
        """
        if data_residency is not None:
            raise OpenAIError("`data_residency` is only supported by OpenAI clients")
        anew = _refuse_several(api_key, azure_ad_token, azure_ad_token_provider)
        made = super().copy(
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            base_url=base_url,
            timeout=timeout,
            http_client=http_client,
            max_retries=max_retries,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
        )
        if anew:
            made.api_key = api_key or API_KEY_SENTINEL  # type: ignore[assignment]
            made._azure_ad_token = azure_ad_token
            made._azure_ad_token_provider = azure_ad_token_provider
        if base_url:
            made._azure_endpoint = made._azure_deployment = None
        if api_version:
            made._api_version = api_version
        if made._custom_query.get("api-version") != made._api_version:
            made._custom_query = {**made._custom_query, "api-version": made._api_version}
        return made

    with_options = copy


BaseAzureClient._setting_names = BaseClient._setting_names | options_of(BaseAzureClient)


class AzureOpenAI(BaseAzureClient, OpenAI):
    """`OpenAI` for Azure: a client whose calls block until the answer is there."""


class AsyncAzureOpenAI(BaseAzureClient, AsyncOpenAI):
    """`AsyncOpenAI` for Azure: a client whose calls are awaited."""
