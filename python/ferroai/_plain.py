"""Clients of `httpx` and `httpx2` that do nothing but what our own pool does: recognised, and carried over.

Owns the reading of such a client's configuration and the watch over it: hooks, mocks and settings that appear later are
seen at the next call. What they keep of it is private to those libraries, so all that is not known here exactly as it
was found makes a client one that is driven as it is.
"""

from __future__ import annotations

import sys
from types import FunctionType
from weakref import WeakKeyDictionary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType
    from typing import Any

    from ._core import Pool

__all__ = ["Plan", "plan_of"]

# What a client or a transport does an exchange with; a class that has one of its own, or a mock in its place, is not
# plain.
_CLIENT = (
    "send",
    "request",
    "stream",
    "build_request",
    "_build_redirect_request",
    "_build_request_auth",
    "_merge_cookies",
    "_merge_headers",
    "_merge_queryparams",
    "_merge_url",
    "_send_handling_auth",
    "_send_handling_redirects",
    "_send_single_request",
    "_transport_for_url",
)
_TRANSPORT = ("handle_request", "handle_async_request")
_POOL_KEYS = frozenset(
    f"_{name}"
    for name in (
        *("ssl_context", "proxy", "max_connections", "max_keepalive_connections", "keepalive_expiry", "http1", "http2"),
        *("retries", "local_address", "uds", "network_backend", "socket_options", "connections", "requests"),
        "optional_thread_lock",
    )
)
_PROXY_KEYS = _POOL_KEYS | {"_proxy_url", "_proxy_headers", "_proxy_ssl_context", "_proxy_auth"}
# The headers that every client has.
_STOCK_HEADERS = frozenset({"accept", "accept-encoding", "connection", "user-agent"})
_MAX_REDIRECTS = 20

# Clients that were given to several of ours share one pool.
_plans: WeakKeyDictionary[Any, Plan | None] = WeakKeyDictionary()


class NotPlainError(Exception):
    """Something of the client is not known here."""


class Plan:
    """A plain client's configuration, carried over to our pool."""

    def __init__(self, client: Any, library: ModuleType, asynchronous: bool) -> None:
        self.pool: Pool
        self.headers: list[tuple[str, str]]
        self.query: dict[str, str]
        self.follow_redirects: bool
        kind = library.AsyncClient if asynchronous else library.Client
        own: type = client.__class__
        self._watched = _watched(own, kind, client, library)
        self._seen = _state(client)
        if client.is_closed:
            raise NotPlainError("closed")
        self.headers = _headers(client, kind, library)
        self.query = dict(client.params.multi_items())
        if len(self.query) != len(client.params.multi_items()):
            raise NotPlainError("params")
        self.follow_redirects = client.follow_redirects
        if client.follow_redirects and client.max_redirects != _MAX_REDIRECTS:
            raise NotPlainError("max_redirects")
        from ._http_client import HttpClient

        self.pool = HttpClient(**_settings(client, library))._pool

    def holds(self, client: Any) -> bool:
        """Whether the client is still what it was."""
        for owner, name, function in self._watched:
            if owner.get(name) is not function:
                return False
        try:
            return _state(client) == self._seen
        except (NotPlainError, AttributeError, KeyError, TypeError):
            return False


def plan_of(client: Any, library: ModuleType, asynchronous: bool) -> Plan | None:
    """What a client is to our pool; `None` for one that has to be driven as it is."""
    try:
        return _plans[client]
    except KeyError:
        pass
    try:
        plan = Plan(client, library, asynchronous)
    except (NotPlainError, AttributeError, KeyError, TypeError, ValueError, ImportError, OSError):
        # Whatever could not be read of it: the client itself knows.
        plan = None
    # Two threads may both make one; the first to get it in wins, so there is one pool.
    return _plans.setdefault(client, plan)


def _state(client: Any) -> tuple[object, ...]:
    """What may be assigned on a client and makes a difference; cheap, for it is looked at before each call."""
    state = client.__dict__
    hooks = state["_event_hooks"]
    if hooks["request"] or hooks["response"] or state["_auth"] is not None or state["_cookies"].jar._cookies:
        raise NotPlainError("hooks, auth or cookies")
    transport = state["_transport"]
    return (
        state["_state"].name == "CLOSED",
        transport,
        transport.__dict__.get("_pool"),
        len(transport.__dict__),
        tuple(state["_mounts"].items()),
        state["_headers"]._list[:],
        state["_params"],
        state["follow_redirects"],
        state["max_redirects"],
        state["_default_encoding"] == "utf-8",
        len(state),
    )


def _watched(own: type, kind: type, client: Any, library: ModuleType) -> list[tuple[Any, str, object]]:
    """Where the functions of an exchange are found, and that they are the library's own."""
    found: list[tuple[Any, str, object]] = []

    def watch(owner: type, names: Iterable[str]) -> None:
        root = owner.__module__.partition(".")[0]
        for name in names:
            function = vars(owner).get(name)
            if function is None:
                continue
            if not isinstance(function, FunctionType) or function.__module__.partition(".")[0] != root:
                raise NotPlainError(name)
            found.append((vars(owner), name, function))

    for above in own.__mro__[: own.__mro__.index(kind)]:
        if any(name in vars(above) for name in _CLIENT):
            raise NotPlainError("methods of its own")
        found.extend((vars(above), name, None) for name in _CLIENT)
    if any(name in client.__dict__ for name in _CLIENT):
        raise NotPlainError("methods of its own")
    for above in kind.__mro__:
        if above is not object:
            watch(above, _CLIENT)
    transport_kind = _transport_kind(library, kind)
    transports: list[Any] = [client._transport, *client._mounts.values()]
    for transport in transports:
        if transport is None:
            continue
        inside = _attributes(transport)
        if transport.__class__ is not transport_kind or set(inside) != {"_pool"}:
            raise NotPlainError("transport")
        pool_kind: type = inside["_pool"].__class__
        core = sys.modules[pool_kind.__module__.partition(".")[0]]
        if core.__name__ not in ("httpcore", "httpcore2"):
            raise NotPlainError("pool")
        names = ("ConnectionPool", "HTTPConnection", "HTTPProxy", "SOCKSProxy")
        prefix = "Async" if "Async" in kind.__name__ else ""
        kinds = [getattr(core, f"{prefix}{name}", None) for name in names]
        if pool_kind not in kinds:
            raise NotPlainError("pool")
        for one in kinds:
            if one is not None:
                watch(one, _TRANSPORT)
    watch(transport_kind, _TRANSPORT)
    return found


def _attributes(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = value.__dict__
    return found


def _transport_kind(library: ModuleType, kind: type) -> type:
    made: type = library.AsyncHTTPTransport if kind is library.AsyncClient else library.HTTPTransport
    return made


def _headers(client: Any, kind: Any, library: ModuleType) -> list[tuple[str, str]]:
    """The headers that were set on the client; not those that it would have had anyway."""
    from importlib import import_module

    module = import_module(f"{library.__name__}._client")
    stock = {
        "accept": "*/*",
        "accept-encoding": module.ACCEPT_ENCODING,
        "connection": "keep-alive",
        "user-agent": module.USER_AGENT,
    }
    headers = [(name.lower(), value) for name, value in client.headers.multi_items()]
    own = [(name, value) for name, value in headers if stock.get(name) != value]
    names = [name for name, _ in own]
    if len(set(names)) != len(names) or "host" in names or "connection" in names:
        raise NotPlainError("headers")
    if not all(value.isascii() for _, value in own):
        raise NotPlainError("headers")
    return own


def _settings(client: Any, library: ModuleType) -> dict[str, Any]:
    """The arguments of an `HttpClient` that sends as this client does."""
    pool = client._transport._pool
    settings = _pool_settings(pool, _POOL_KEYS)
    settings["verify"] = _verify(client, library, pool._ssl_context)
    return {**settings, **_proxies(client, library, settings)}


def _pool_settings(pool: Any, keys: frozenset[str]) -> dict[str, Any]:
    from ._http_client import Limits

    if not set(_attributes(pool)) <= keys:
        raise NotPlainError("pool")
    if pool._retries or not pool._http1 or pool._proxy is not None or not _usual_backend(pool._network_backend):
        raise NotPlainError("pool")
    if not all(_keeps_alive(option) for option in pool._socket_options or ()):
        raise NotPlainError("socket_options")

    def limit(number: int) -> int | None:
        return None if number == sys.maxsize else number

    return {
        "limits": Limits(
            max_connections=limit(pool._max_connections),
            max_keepalive_connections=limit(pool._max_keepalive_connections),
            keepalive_expiry=pool._keepalive_expiry,
        ),
        "http2": bool(pool._http2),
        "local_address": pool._local_address,
        "uds": pool._uds,
    }


def _usual_backend(backend: Any) -> bool:
    kind: type = backend.__class__
    return kind.__module__.partition(".")[0] in ("httpcore", "httpcore2") and "Mock" not in kind.__name__


def _keeps_alive(option: Any) -> bool:
    """What finds out dead connections, and sends without delay: ours do both by themselves."""
    import socket

    level, name, _ = option
    known = {(socket.SOL_SOCKET, socket.SO_KEEPALIVE)}
    for word in ("TCP_KEEPIDLE", "TCP_KEEPALIVE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT", "TCP_NODELAY"):
        number = getattr(socket, word, None)
        if number is not None:
            known.add((socket.IPPROTO_TCP, number))
    return (level, name) in known


def _verify(client: Any, library: ModuleType, context: Any) -> bool:
    from ._trust import verifies

    found = verifies(context, library, bool(client._trust_env))
    if found is None:
        raise NotPlainError("verify or cert")
    return found


def _proxies(client: Any, library: ModuleType, settings: dict[str, Any]) -> dict[str, Any]:
    import os
    from importlib import import_module

    environment = import_module(f"{library.__name__}._utils").get_environment_proxies()
    mounts = {pattern.pattern: transport for pattern, transport in client._mounts.items()}
    if not mounts:
        if not environment:
            return {"trust_env": bool(client._trust_env)}
        if os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"):
            raise NotPlainError("certificates of the environment without its proxies")
        return {"trust_env": False}
    for transport in mounts.values():
        if transport is not None and _pool_settings(transport._pool, _PROXY_KEYS) != {
            name: settings[name] for name in ("limits", "http2", "local_address", "uds")
        }:
            raise NotPlainError("mounts")
    if set(mounts) == {"all://"} and mounts["all://"] is not None:
        return {"proxy": _proxy_url(mounts["all://"]._pool), "trust_env": False}
    if client._trust_env and set(mounts) == set(environment):
        return {"trust_env": True}
    raise NotPlainError("mounts")


def _proxy_url(pool: Any) -> str:
    from base64 import b64decode
    from urllib.parse import quote

    url = pool._proxy_url
    scheme, host = url.scheme.decode("ascii"), url.host.decode("ascii")
    port = f":{url.port}" if url.port else ""
    headers: list[tuple[bytes, bytes]] = list(getattr(pool, "_proxy_headers", ()))
    login = getattr(pool, "_proxy_auth", None)
    if getattr(pool, "_proxy_ssl_context", None) is not None:
        raise NotPlainError("proxy")
    if headers:
        [(name, value)] = headers
        method, _, word = value.partition(b" ")
        if name.lower() != b"proxy-authorization" or method != b"Basic":
            raise NotPlainError("proxy headers")
        user, _, password = b64decode(word).partition(b":")
        login = (user, password)
    user_info = ":".join(quote(word, safe="") for word in login) + "@" if login else ""
    return f"{scheme}://{user_info}{host}{port}"
