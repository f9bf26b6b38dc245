"""The two clients: configuration, and the way from a resource to the core."""

from __future__ import annotations

import os

from . import _core
from ._base_client import AsyncAPIClient, SyncAPIClient
from ._constants import DEFAULT_MAX_RETRIES
from ._exceptions import OpenAIError
from ._resource import Below, below_client, unknown
from ._settings import (
    DEFAULT_BASE_URL,
    APIKey,
    BaseURL,
    Limit,
    MaxRetries,
    Option,
    Sender,
    environment_headers,
    options_of,
    pickled,
    platform_headers,
    region_url,
)
from ._timeout import DEFAULT_TIMEOUT, Timeout
from ._types import NOT_GIVEN, NotGiven, Omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._bulk import AsyncBulk, Bulk
    from ._core import URL, Core, Pool
    from ._hooks import OnRequest, OnResponse, OnRetry
    from ._http_client import HttpClient
    from ._retry import RetryPolicy
    from ._settings import Credentials
    from ._transport import HttpxClient, Transport
    from ._types import DataResidency
    from .resources import (
        AsyncResources,
        AsyncResourcesWithRawResponse,
        AsyncResourcesWithStreamingResponse,
        Resources,
        ResourcesWithRawResponse,
        ResourcesWithStreamingResponse,
    )
else:

    def _make_bulk(client):
        from . import _bulk

        return (_bulk.AsyncBulk if client._asynchronous else _bulk.Bulk)(client)

    class Resources:
        """What both clients offer, by attribute; the stubs say what each gives."""

        bulk = Below("bulk", _make_bulk)

    for _name, _path in _core.resource("")[4]:
        setattr(Resources, _name, below_client(_name, _path))
    AsyncResources = Resources

__all__ = ["DEFAULT_MAX_RETRIES", "AsyncOpenAI", "OpenAI"]


class BaseClient:
    """What both clients share; the calls differ only in how they are waited for."""

    _asynchronous = False

    if TYPE_CHECKING:
        api_key: str | None
        admin_api_key: str | None
        organization: str | None
        project: str | None
        webhook_secret: str | None
        websocket_base_url: str | URL | None
        timeout: float | Timeout | None
        max_retries: int
        retry_policy: RetryPolicy | None
        on_request: OnRequest | None
        on_response: OnResponse | None
        on_retry: OnRetry | None
        _api_key_provider: Callable[[], str | Awaitable[str]] | None
        _base_url: URL
        _client: HttpClient | HttpxClient | None
        _core: Core
        _custom_headers: dict[str, str | Omit]
        _custom_query: dict[str, object]
        _data_residency: DataResidency | None
        _pool: Pool
        _transport: Transport | None
        _setting_names: frozenset[str]

        @property
        def base_url(self) -> URL:
            """The address that paths are added to; ends with a slash. A str may be assigned."""
            ...

        @base_url.setter
        def base_url(self, url: str | URL) -> None: ...
    else:
        api_key = APIKey()
        admin_api_key = Option()
        organization = Option()
        project = Option()
        webhook_secret = Option()
        websocket_base_url = Option()
        base_url = BaseURL()
        timeout = Limit()
        max_retries = MaxRetries()
        on_request = Option()
        on_response = Option()
        on_retry = Option()
        _client = Sender()
        _custom_headers = Option()
        _custom_query = Option()

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None | NotGiven = NOT_GIVEN,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | URL | None = None,
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
        """Make a client; what is not given comes from the environment.

        `api_key`: OPENAI_API_KEY; may be a callable that gives the key, asked before each attempt, on the async
        client also an async one. `admin_api_key`: OPENAI_ADMIN_KEY. `organization`: OPENAI_ORG_ID.
        `project`: OPENAI_PROJECT_ID. `webhook_secret`: OPENAI_WEBHOOK_SECRET. `base_url`: OPENAI_BASE_URL,
        else https://api.openai.com/v1, or `data_residency` for the one of a region. `timeout`: seconds or a `Timeout`;
        600 to read and 5 to connect unless given, `None` for no limit. `max_retries`: how often a failed request is
        sent again, 2 unless given, or a `RetryPolicy`. `default_headers`, `default_query`: sent with every request.
        OPENAI_CUSTOM_HEADERS adds headers, one `Name: value` a line. `http_client`: what sends the requests,
        such as a client of `httpx` or `httpx2`; see docs/transports-and-proxies.md.
        `on_request`, `on_response`, `on_retry`: called before each attempt, with the head of each answer, before each
        retry. Raises `OpenAIError` where there is no key at all.
        """
        environment = os.environ
        if data_residency is not None:
            base_url = region_url(data_residency, not isinstance(base_url, NotGiven), websocket_base_url)
        elif base_url is None or isinstance(base_url, NotGiven):
            base_url = environment.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL
        key = environment.get("OPENAI_API_KEY") if api_key is None else api_key
        self.admin_api_key = environment.get("OPENAI_ADMIN_KEY") if admin_api_key is None else admin_api_key
        custom = environment_headers(environment.get("OPENAI_CUSTOM_HEADERS"))
        custom.update(default_headers or {})
        authorized = key or self.admin_api_key or any(name.lower() == "authorization" for name in custom)
        if _enforce_credentials and not authorized:
            raise OpenAIError(
                "There is no API key: pass api_key=... (or admin_api_key=... for admin calls) to "
                f"{type(self).__name__}(), or set the environment variable OPENAI_API_KEY."
            )
        self.api_key = key  # type: ignore[assignment]
        self.organization = environment.get("OPENAI_ORG_ID") if organization is None else organization
        self.project = environment.get("OPENAI_PROJECT_ID") if project is None else project
        self.webhook_secret = environment.get("OPENAI_WEBHOOK_SECRET") if webhook_secret is None else webhook_secret
        self.base_url = base_url
        self._data_residency = data_residency
        self.websocket_base_url = websocket_base_url
        self.retry_policy = None
        self._client = http_client
        if isinstance(timeout, NotGiven):
            timeout = DEFAULT_TIMEOUT if self._transport is None else self._transport.timeout(DEFAULT_TIMEOUT)
        self.timeout = timeout  # pyright: ignore[reportAttributeAccessIssue]
        self.max_retries = max_retries  # type: ignore[assignment]
        self.on_request = on_request
        self.on_response = on_response
        self.on_retry = on_retry
        self._custom_headers = custom
        self._custom_query = dict(default_query or {})
        self._strict_response_validation = _strict_response_validation

    if not TYPE_CHECKING:
        # Hidden from type checkers, for which any misspelt attribute would be fine otherwise.
        def __getattr__(self, name: str) -> Any:
            if name != "_core":
                raise unknown(self, name)
            made = self.__dict__[name] = self._make_core()
            return made

    @property
    def with_raw_response(self) -> Any:
        """The same calls, giving the answer itself with its head: `parse()` then makes of it what the call returns."""
        return self._view("WithRawResponse")

    @property
    def with_streaming_response(self) -> Any:
        """The same calls, to be used in `with`, giving an answer whose body is read when the program says so."""
        return self._view("WithStreamingResponse")

    def _view(self, kind: str) -> Any:
        from ._raw import view_class

        return view_class("", self._asynchronous, kind)(self)

    def _make_core(self) -> Core:
        policy = self.retry_policy
        retry = policy._account if policy is not None else None
        like = self.__dict__.pop("_like", None)
        if like is not None:
            varied: Core = like.variant(timeout=self.timeout, max_retries=self.max_retries, retry=retry)
            return varied
        pool, headers, query, follow = self._pool, list(self.default_headers.items()), self._custom_query, True
        if self._transport is not None:
            pool, headers, query, follow = self._transport.carried_over(pool, dict(headers), query)
        return _core.Core(
            pool=pool,
            base_url=self.base_url,
            headers=headers,
            query=query,
            follow_redirects=follow,
            timeout=self.timeout,
            max_retries=self.max_retries,
            retry=retry,
            hooks=(self.on_request, self.on_response, self.on_retry),
            transport=self._transport,
            strict=self._strict_response_validation,
            **self._credentials(),
        )

    def _credentials(self) -> Credentials:
        """What calls are authorized with, as the core is told."""
        return {
            "key": self._api_key_provider,
            "admin": self.admin_api_key or None,
            "settled": any(name.lower() == "authorization" for name in self._custom_headers),
        }

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header that carries the API key; empty where there is none, and for a callable, asked at each attempt."""
        key = self.api_key
        return {"authorization": f"Bearer {key}"} if key else {}

    @property
    def default_headers(self) -> dict[str, str]:
        """Every header a request is sent with unless a call says otherwise."""
        headers: dict[str, str | Omit] = {
            **self.auth_headers,
            "accept": "application/json",
            "content-type": "application/json",
            "user-agent": f"{'Async' if self._asynchronous else ''}Ferroai/Python {_core.__version__}",
            **platform_headers(),
            "x-stainless-async": "async:asyncio" if self._asynchronous else "false",
        }
        if self.organization:
            headers["openai-organization"] = self.organization
        if self.project:
            headers["openai-project"] = self.project
        for name, value in self._custom_headers.items():
            headers[name.lower()] = value
        return {name: value for name, value in headers.items() if isinstance(value, str)}

    @property
    def default_query(self) -> dict[str, object]:
        """Query parameters that every request is sent with."""
        return dict(self._custom_query)

    def copy(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | URL | None = None,
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
        """A client with some settings changed that shares this one's connections.

        `default_headers` and `default_query` are added to the present ones, `set_default_headers` and
        `set_default_query` replace them. An empty key, name or address leaves the present one.
        """
        if default_headers is not None and set_default_headers is not None:
            raise ValueError("default_headers adds and set_default_headers replaces: give only one of them")
        if default_query is not None and set_default_query is not None:
            raise ValueError("default_query adds and set_default_query replaces: give only one of them")
        made = object.__new__(type(self))
        state = made.__dict__
        state.update(self.__dict__)
        settings = self._setting_names
        if len(state) > len(settings) + ("_core" in state or "_like" in state):
            for name in [name for name in state.keys() - settings if hasattr(type(self), name)]:
                # Resources belong to the client they were made for, and so does what stands in for a method.
                del state[name]
        if not isinstance(timeout, NotGiven):
            made.timeout = timeout
        if not isinstance(max_retries, NotGiven):
            made.max_retries = max_retries  # type: ignore[assignment]
        if api_key:
            made.api_key = api_key  # type: ignore[assignment]
        if admin_api_key:
            made.admin_api_key = admin_api_key
        if organization:
            made.organization = organization
        if project:
            made.project = project
        if webhook_secret:
            made.webhook_secret = webhook_secret
        if websocket_base_url:
            made.websocket_base_url = websocket_base_url
        if data_residency is not None:
            made.base_url = region_url(data_residency, not isinstance(base_url, NotGiven), websocket_base_url)
            made._data_residency = data_residency
            made.websocket_base_url = None
        elif base_url:
            made.base_url = base_url
        if http_client is not None:
            made._client = http_client
        if set_default_headers is not None:
            made._custom_headers = dict(set_default_headers)
        elif default_headers:
            made._custom_headers = {**self._custom_headers, **default_headers}
        if set_default_query is not None:
            made._custom_query = dict(set_default_query)
        elif default_query:
            made._custom_query = {**self._custom_query, **default_query}
        if not isinstance(on_request, NotGiven):
            made.on_request = on_request
        if not isinstance(on_response, NotGiven):
            made.on_response = on_response
        if not isinstance(on_retry, NotGiven):
            made.on_retry = on_retry
        return made

    with_options = copy

    def is_closed(self) -> bool:
        """Whether `close` was called, on this client or on a copy that shares its connections."""
        return self._pool.is_closed() or (self._transport is not None and self._transport.is_closed())

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        # Nothing in the settings changes, and connections can't be doubled.
        return self.copy()

    def __reduce__(self) -> tuple[object, ...]:
        if self._transport is not None:
            raise TypeError(
                f"{self!r} can't be pickled: its http_client is of this process; make the client anew where it is "
                "wanted"
            )
        state = {
            name: value for name, value in self.__dict__.items() if name in self._setting_names and name != "_pool"
        }
        return _restore, (type(self), pickled(state))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.base_url!r}>"


# What every client has in its `__dict__`.
BaseClient._setting_names = (
    options_of(BaseClient)
    | {"_api_key_provider", "_base_url", "_data_residency", "_pool", "_strict_response_validation", "_transport"}
    | {"retry_policy"}
) - {"base_url"}


def _restore(kind: type[BaseClient], state: dict[str, Any]) -> BaseClient:
    client = object.__new__(kind)
    client.__dict__.update(state)
    client._client = state.get("_client")
    return client


class OpenAI(BaseClient, SyncAPIClient, Resources):
    """A client whose calls block until the answer is there. Safe to use from any number of threads."""

    if TYPE_CHECKING:
        bulk: Bulk

        @property
        def with_raw_response(self) -> ResourcesWithRawResponse: ...
        @property
        def with_streaming_response(self) -> ResourcesWithStreamingResponse: ...

    def close(self) -> None:
        """Close all connections; calls made afterwards raise. Copies share the connections."""
        self._pool.close()
        if self._transport is not None:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        self.close()


class AsyncOpenAI(BaseClient, AsyncAPIClient, AsyncResources):
    """A client whose calls are awaited. One serves any number of event loops and threads."""

    _asynchronous = True
    if TYPE_CHECKING:
        bulk: AsyncBulk

        @property
        def with_raw_response(self) -> AsyncResourcesWithRawResponse: ...
        @property
        def with_streaming_response(self) -> AsyncResourcesWithStreamingResponse: ...

    async def close(self) -> None:
        """Close all connections; calls made afterwards raise. Copies share the connections."""
        self._pool.close()
        if self._transport is not None:
            await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        await self.close()
