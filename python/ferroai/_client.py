"""The two clients: configuration, and the way from a resource to the core."""

from __future__ import annotations

import os
import sys

from . import _core
from ._exceptions import OpenAIError
from ._resource import _nearest, child
from ._timeout import DEFAULT_TIMEOUT, Timeout
from ._types import NOT_GIVEN, NotGiven, Omit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._bulk import AsyncBulk, Bulk
    from ._core import URL, Core
    from .resources import AsyncResources, Resources
else:
    # What these say of attributes is for editors; at run time attributes are made on first use.
    Resources = AsyncResources = object

__all__ = ["DEFAULT_MAX_RETRIES", "AsyncOpenAI", "OpenAI"]

DEFAULT_MAX_RETRIES = 2
DEFAULT_BASE_URL = "https://api.openai.com/v1"


class _Option:
    """A setting: assigning it changes what later calls send."""

    name: str

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, client: BaseClient | None, owner: type | None = None) -> Any:
        if client is None:
            return self
        try:
            return client.__dict__[self.name]
        except KeyError:
            raise AttributeError(self.name) from None

    def __set__(self, client: BaseClient, value: Any) -> None:
        client.__dict__[self.name] = value
        client.__dict__.pop("_core", None)


class _BaseURL(_Option):
    def __set__(self, client: BaseClient, value: Any) -> None:
        super().__set__(client, _core.URL(_with_slash(str(value))))


class _MaxRetries(_Option):
    def __set__(self, client: BaseClient, value: Any) -> None:
        if value is None:
            raise TypeError("max_retries cannot be None: give 0 for no retries, or a number such as 2")
        if not isinstance(value, int):
            raise TypeError(f"max_retries={value!r}: expected an int of at least 0")
        if value < 0:
            raise ValueError(f"max_retries={value!r}: expected an int of at least 0")
        super().__set__(client, value)


def _with_slash(url: str) -> str:
    head, mark, query = url.partition("?")
    if mark and query:
        raise OpenAIError("base_url must have no query; give default_query={...} to send one with each request")
    return head if head.endswith("/") else f"{head}/"


class BaseClient:
    """What both clients share; the calls differ only in how they are waited for."""

    _asynchronous = False

    if TYPE_CHECKING:
        api_key: str | Callable[[], str | Awaitable[str]] | None
        admin_api_key: str | None
        organization: str | None
        project: str | None
        webhook_secret: str | None
        timeout: float | Timeout | None
        max_retries: int
        _custom_headers: dict[str, str | Omit]
        _custom_query: dict[str, object]
        _core: Core

        @property
        def base_url(self) -> URL:
            """The address that paths are added to; ends with a slash. A str may be assigned."""
            ...

        @base_url.setter
        def base_url(self, url: str | URL) -> None: ...
    else:
        api_key = _Option()
        admin_api_key = _Option()
        organization = _Option()
        project = _Option()
        webhook_secret = _Option()
        base_url = _BaseURL()
        timeout = _Option()
        max_retries = _MaxRetries()
        _custom_headers = _Option()
        _custom_query = _Option()

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
    ) -> None:
        """Make a client; what is not given comes from the environment.

        `api_key`: OPENAI_API_KEY; may be a callable that gives the key, asked before each attempt, on the async
        client also an async one. `admin_api_key`: OPENAI_ADMIN_KEY. `organization`: OPENAI_ORG_ID.
        `project`: OPENAI_PROJECT_ID. `webhook_secret`: OPENAI_WEBHOOK_SECRET. `base_url`: OPENAI_BASE_URL,
        else https://api.openai.com/v1. `timeout`: seconds or a `Timeout`; 600 to read and 5 to connect unless
        given, `None` for no limit. `max_retries`: how often a failed request is sent again, 2 unless given.
        `default_headers`, `default_query`: sent with every request. OPENAI_CUSTOM_HEADERS adds headers, one
        `Name: value` a line. Raises `OpenAIError` where there is no key at all.
        """
        environment = os.environ
        self.api_key = environment.get("OPENAI_API_KEY") if api_key is None else api_key
        self.admin_api_key = environment.get("OPENAI_ADMIN_KEY") if admin_api_key is None else admin_api_key
        custom = _environment_headers(environment.get("OPENAI_CUSTOM_HEADERS"))
        custom.update(default_headers or {})
        if not self.api_key and not self.admin_api_key and not any(name.lower() == "authorization" for name in custom):
            raise OpenAIError(
                "There is no API key: pass api_key=... (or admin_api_key=... for admin calls) to "
                f"{type(self).__name__}(), or set the environment variable OPENAI_API_KEY."
            )
        self.organization = environment.get("OPENAI_ORG_ID") if organization is None else organization
        self.project = environment.get("OPENAI_PROJECT_ID") if project is None else project
        self.webhook_secret = environment.get("OPENAI_WEBHOOK_SECRET") if webhook_secret is None else webhook_secret
        if base_url is None:
            base_url = environment.get("OPENAI_BASE_URL") or DEFAULT_BASE_URL
        self.base_url = base_url
        self.timeout = DEFAULT_TIMEOUT if isinstance(timeout, NotGiven) else timeout
        self.max_retries = max_retries
        self._custom_headers = custom
        self._custom_query = dict(default_query or {})
        # The pool of connections: copies made by `with_options` share it.
        self._pool = _core.Pool()

    if not TYPE_CHECKING:
        # Hidden from type checkers, for which any misspelt attribute would be fine otherwise.
        def __getattr__(self, name: str) -> Any:
            made: Any
            if name == "_core":
                made = self._make_core()
            elif name == "bulk":
                from . import _bulk

                made = (_bulk.AsyncBulk if self._asynchronous else _bulk.Bulk)(self)
            elif name in _core.resource("")[4]:
                made = child(self, name, self._asynchronous)
            else:
                raise AttributeError(_nearest(f"{type(self).__name__!r} object", name, dir(self)), name=name, obj=self)
            self.__dict__[name] = made
            return made

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), "bulk", *_core.resource("")[4]})

    def _make_core(self) -> Core:
        return _core.Core(
            pool=self._pool,
            base_url=self.base_url,
            headers=list(self.default_headers.items()),
            query=self._custom_query,
            timeout=self.timeout,
            max_retries=self.max_retries,
            key=self.api_key if callable(self.api_key) else None,
        )

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header that carries the API key; empty where there is none, and for a callable, asked at each attempt."""
        key = self.api_key
        return {"authorization": f"Bearer {key}"} if key and isinstance(key, str) else {}

    @property
    def default_headers(self) -> dict[str, str]:
        """Every header a request is sent with unless a call says otherwise."""
        headers: dict[str, str | Omit] = {
            **self.auth_headers,
            "accept": "application/json",
            "content-type": "application/json",
            "user-agent": f"{'Async' if self._asynchronous else ''}Ferroai/Python {_core.__version__}",
            **_platform_headers(),
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
        base_url: str | URL | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str | Omit] | None = None,
        set_default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
    ) -> Self:
        """A client with some settings changed that shares this one's connections.

        `default_headers` and `default_query` are added to the present ones, `set_default_headers` and
        `set_default_query` replace them.
        """
        if default_headers is not None and set_default_headers is not None:
            raise ValueError("default_headers adds and set_default_headers replaces: give only one of them")
        if default_query is not None and set_default_query is not None:
            raise ValueError("default_query adds and set_default_query replaces: give only one of them")
        made = object.__new__(type(self))
        state = made.__dict__
        for name, value in self.__dict__.items():
            if name in _SETTINGS:
                state[name] = value
        for name, given in (
            ("api_key", api_key),
            ("admin_api_key", admin_api_key),
            ("organization", organization),
            ("project", project),
            ("webhook_secret", webhook_secret),
        ):
            if given:
                state[name] = given
        if base_url:
            made.base_url = base_url
        if not isinstance(timeout, NotGiven):
            state["timeout"] = timeout
        if not isinstance(max_retries, NotGiven):
            made.max_retries = max_retries
        if set_default_headers is not None:
            state["_custom_headers"] = dict(set_default_headers)
        elif default_headers:
            state["_custom_headers"] = {**self._custom_headers, **default_headers}
        if set_default_query is not None:
            state["_custom_query"] = dict(set_default_query)
        elif default_query:
            state["_custom_query"] = {**self._custom_query, **default_query}
        return made

    with_options = copy

    def is_closed(self) -> bool:
        """Whether `close` was called, on this client or on a copy that shares its connections."""
        return self._pool.is_closed()

    def __reduce__(self) -> tuple[object, ...]:
        state = {name: value for name, value in self.__dict__.items() if name in _SETTINGS and name != "_pool"}
        state["base_url"] = str(self.base_url)
        return _restore, (type(self), state)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.base_url!r}>"


_SETTINGS = frozenset(
    {name for name, value in vars(BaseClient).items() if isinstance(value, _Option)} | {"_pool"},
)


def _restore(kind: type[BaseClient], state: dict[str, Any]) -> BaseClient:
    client = object.__new__(kind)
    client.__dict__.update(state)
    client.base_url = state["base_url"]
    client._pool = _core.Pool()
    return client


class OpenAI(BaseClient, Resources):
    """A client whose calls block until the answer is there. Safe to use from any number of threads."""

    if TYPE_CHECKING:
        bulk: Bulk

    def close(self) -> None:
        """Close all connections; calls made afterwards raise. Copies share the connections."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        self.close()


class AsyncOpenAI(BaseClient, AsyncResources):
    """A client whose calls are awaited. One serves any number of event loops and threads."""

    _asynchronous = True
    if TYPE_CHECKING:
        bulk: AsyncBulk

    async def close(self) -> None:
        """Close all connections; calls made afterwards raise. Copies share the connections."""
        self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        await self.close()


def _environment_headers(text: str | None) -> dict[str, str | Omit]:
    headers: dict[str, str | Omit] = {}
    for line in (text or "").split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    return headers


def _platform_headers() -> dict[str, str]:
    system = {"darwin": "MacOS", "win32": "Windows", "linux": "Linux", "android": "Android", "ios": "iOS"}
    machine = os.uname().machine.lower() if hasattr(os, "uname") else ""
    architecture = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64", "arm": "arm"}
    runtime = {"cpython": "CPython", "pypy": "PyPy"}
    version = sys.version_info
    return {
        "x-stainless-lang": "python",
        "x-stainless-package-version": _core.__version__,
        "x-stainless-os": system.get(sys.platform, f"Other:{sys.platform}"),
        "x-stainless-arch": architecture.get(machine, f"other:{machine}" if machine else "unknown"),
        "x-stainless-runtime": runtime.get(sys.implementation.name, sys.implementation.name),
        "x-stainless-runtime-version": f"{version.major}.{version.minor}.{version.micro}",
    }
