"""Settings of a client: what may be assigned, and what comes from the environment or the machine."""

from __future__ import annotations

import os
import sys

from . import _core
from ._exceptions import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypedDict

    from ._client import BaseClient
    from ._types import Omit

    class Credentials(TypedDict, total=False):
        """What a core is told of what authorizes its calls."""

        key: Callable[[], object] | None
        admin: str | None
        settled: bool
        # Where calls go that no deployment answers; whether the credential is a token, a key, or there is none.
        azure: tuple[_core.URL | None, bool | None] | None


DEFAULT_BASE_URL = "https://api.openai.com/v1"

_REGIONS = ("global", "us", "eu", "ae", "au", "in", "jp")


class Option:
    """A setting: assigning it changes what later calls send."""

    name: str
    made = ("_core", "_like")
    """What has been made of the settings, and would be of others now."""

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
        state = client.__dict__
        state[self.name] = value
        for name in self.made:
            state.pop(name, None)


def options_of(kind: type) -> frozenset[str]:
    """The settings that a class of clients declares."""
    return frozenset(name for name, value in vars(kind).items() if isinstance(value, Option))


class Limit(Option):
    """A setting that a core can be given in place of its own."""

    def __set__(self, client: BaseClient, value: Any) -> None:
        state = client.__dict__
        state[self.name] = value
        core = state.pop("_core", None)
        if core is not None:
            state["_like"] = core


class BaseURL(Option):
    """The address, parsed; under the name that programs look for it by."""

    def __get__(self, client: BaseClient | None, owner: type | None = None) -> Any:
        return self if client is None else client.__dict__["_base_url"]

    def __set__(self, client: BaseClient, value: Any) -> None:
        super().__set__(client, value)
        state = client.__dict__
        del state[self.name]
        state["_base_url"] = _core.URL(_with_slash(str(value)))
        state["_data_residency"] = None


class MaxRetries(Limit):
    """A number, or a whole `RetryPolicy`; a number leaves the rest of a policy as it was."""

    def __set__(self, client: BaseClient, value: Any) -> None:
        if not isinstance(value, int):
            if value is None:
                raise TypeError("max_retries cannot be None: give 0 for no retries, or a number such as 2")
            from ._retry import RetryPolicy

            if not isinstance(value, RetryPolicy):
                raise TypeError(f"max_retries={value!r}: expected an int of at least 0, or a RetryPolicy")
            client.__dict__["retry_policy"] = value
            value = value.max_retries
        if value < 0:
            raise ValueError(f"max_retries={value!r}: expected an int of at least 0")
        super().__set__(client, value)


class Sender(Option):
    """What sends the requests: our own pool, or a client of the program's own."""

    def __set__(self, client: BaseClient, value: Any) -> None:
        state = client.__dict__
        transport = None
        # Our own transport with settings: clients that were given the same one share its connections.
        pool = getattr(value, "_pool", None)
        if not isinstance(pool, _core.Pool):
            pool = None
        if value is not None and pool is None:
            from ._transport import Transport

            transport = Transport(value, client._asynchronous)
        super().__set__(client, value)
        state["_transport"] = transport
        # The pool of connections: copies made by `with_options` share it.
        state["_pool"] = _core.Pool() if pool is None else pool


class APIKey(Option):
    """A key, or a callable that is asked for one before each attempt."""

    def __set__(self, client: BaseClient, value: Any) -> None:
        asked = callable(value)
        client.__dict__["_api_key_provider"] = value if asked else None
        super().__set__(client, "" if asked else value)


def _with_slash(url: str) -> str:
    head, mark, query = url.partition("?")
    if mark and query:
        raise OpenAIError("base_url must have no query; give default_query={...} to send one with each request")
    return head if head.endswith("/") else f"{head}/"


def region_url(region: Any, base_url_given: bool, websocket_base_url: object) -> str:
    """The address of a region; refuses an address beside it."""
    if base_url_given:
        raise ValueError("data_residency and base_url both say where to send: give only one of them")
    if websocket_base_url is not None:
        raise ValueError("data_residency and websocket_base_url both say where to connect: give only one of them")
    if region not in _REGIONS:
        raise ValueError(f"data_residency={region!r}: expected one of {', '.join(map(repr, _REGIONS))}")
    return DEFAULT_BASE_URL if region == "global" else f"https://{region}.api.openai.com/v1"


def environment_headers(text: str | None) -> dict[str, str | Omit]:
    """The headers in OPENAI_CUSTOM_HEADERS."""
    headers: dict[str, str | Omit] = {}
    for line in (text or "").split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
    return headers


def platform_headers() -> dict[str, str]:
    """What is told of the machine and the interpreter."""
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


def pickled(state: dict[str, Any]) -> dict[str, Any]:
    """The settings, where those that are callables can be pickled; they are said by name where they cannot."""
    from pickle import PicklingError, dumps

    for name in ("_api_key_provider", "_azure_ad_token_provider", "on_request", "on_response", "on_retry"):
        given = state.get(name)
        if given is None:
            continue
        try:
            dumps(given)
        except Exception as error:
            option = "api_key" if name == "_api_key_provider" else name.lstrip("_")
            raise PicklingError(
                f"this client can't be pickled with its {option}: give a function that stands at the top level of a "
                "module, or an object of a class that does"
            ) from error
    return state
