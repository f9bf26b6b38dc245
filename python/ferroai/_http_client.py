"""How requests are sent: a description of our own transport, to share between clients.

Owns the checking of its settings and the connections made by them; they live in the core. Refuses what it cannot
read rather than guessing, and never shows a credential.
"""

from __future__ import annotations

import os

from . import _core

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from types import TracebackType
    from typing import Any, Literal, NoReturn, TypeAlias

    from typing_extensions import Self

    Path: TypeAlias = str | PathLike[str]
    Cert: TypeAlias = Path | tuple[Path, Path] | tuple[Path, Path, str | None]

__all__ = ["DEFAULT_CONNECTION_LIMITS", "HttpClient", "Limits"]


class Limits:
    """How many connections there may be, and how long idle ones are kept.

    `max_connections`: at once, to all hosts together; callers beyond it wait their turn. `None`: three quarters of
    the files that this process may have open. `max_keepalive_connections`: idle ones kept for each host, `None` for
    all. `keepalive_expiry`: seconds after which an idle one is closed, `None` for never.
    """

    __slots__ = ("keepalive_expiry", "max_connections", "max_keepalive_connections")

    max_connections: int | None
    max_keepalive_connections: int | None
    keepalive_expiry: float | None

    def __init__(
        self,
        *,
        max_connections: int | None = None,
        max_keepalive_connections: int | None = None,
        keepalive_expiry: float | None = 5.0,
    ) -> None:
        if max_connections is not None and max_connections < 1:
            raise ValueError(f"Limits(max_connections={max_connections!r}): expected at least 1, or None")
        if max_keepalive_connections is not None and max_keepalive_connections < 0:
            raise ValueError(
                f"Limits(max_keepalive_connections={max_keepalive_connections!r}): expected at least 0, or None"
            )
        if keepalive_expiry is not None and not keepalive_expiry >= 0:
            raise ValueError(f"Limits(keepalive_expiry={keepalive_expiry!r}): expected seconds of at least 0, or None")
        object.__setattr__(self, "max_connections", max_connections)
        object.__setattr__(self, "max_keepalive_connections", max_keepalive_connections)
        object.__setattr__(self, "keepalive_expiry", keepalive_expiry)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"Limits can't be changed: make one with {name}=... instead")

    def _values(self) -> tuple[int | None, int | None, float | None]:
        return self.max_connections, self.max_keepalive_connections, self.keepalive_expiry

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if isinstance(other, Limits) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __reduce__(self) -> tuple[object, ...]:
        return _limits, self._values()

    def __repr__(self) -> str:
        most, idle, expiry = self._values()
        return f"Limits(max_connections={most}, max_keepalive_connections={idle}, keepalive_expiry={expiry})"


def _limits(most: int | None, idle: int | None, expiry: float | None) -> Limits:
    return Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)


DEFAULT_CONNECTION_LIMITS: Limits = Limits(max_connections=1000, max_keepalive_connections=100)
"""Those of `DefaultHttpxClient` and its kin. Our own transport has the limits of `HttpClient`, which are wider."""


class HttpClient:
    """How requests are sent. Give it to any number of clients, of either kind: they share its connections.

    `proxy`: `http://`, `https://`, `socks5://` or `socks5h://` with `user:password@` if need be; for every request.
    `verify`: whose certificates are trusted: `True` for the system's and those of SSL_CERT_FILE and SSL_CERT_DIR, a
    file, a folder or bytes of PEM for these only, `False` for any. `cert`: our own certificate for servers that ask:
    a PEM file with the key in it, or `(certificate, key)`. `limits`: a `Limits`, or an object with its names.
    `http2`: speak it where an encrypted connection agrees on it; `"prior-knowledge"` for always. `local_address`: the
    IP address to connect from. `resolve`: `{"host": "127.0.0.1", "host:443": "10.0.0.1:8443"}`, addresses to take in
    place of looking names up. `uds`: a socket in the file system to connect to. `trust_env`: look at HTTP_PROXY,
    HTTPS_PROXY, ALL_PROXY, NO_PROXY, SSL_CERT_FILE and SSL_CERT_DIR.
    """

    __slots__ = ("__weakref__", "_pool", "_settings")

    _pool: _core.Pool
    _settings: dict[str, Any]

    def __init__(
        self,
        *,
        proxy: object | None = None,
        verify: bool | Path | bytes = True,
        cert: Cert | None = None,
        limits: Limits | object | None = None,
        http2: bool | Literal["prior-knowledge"] = False,
        local_address: str | None = None,
        resolve: Mapping[str, str] | None = None,
        uds: Path | None = None,
        trust_env: bool = True,
    ) -> None:
        limits = _checked_limits(limits)
        settings: dict[str, Any] = {
            "proxy": _proxy_url(proxy),
            "verify": _checked_verify(verify),
            "cert": _checked_cert(cert),
            "limits": limits,
            "http2": http2,
            "local_address": local_address,
            "resolve": _checked_resolve(resolve),
            "uds": None if uds is None else os.fspath(uds),
            "trust_env": trust_env,
        }
        object.__setattr__(self, "_settings", settings)
        most, idle, expiry = limits._values()
        pool = _core.Pool(
            proxy=settings["proxy"],
            environment=trust_env,
            verify=settings["verify"],
            cert=None if cert is None else _read_cert(settings["cert"]),
            max_connections=most,
            max_idle=idle,
            idle_timeout=expiry,
            http2=_http2_name(http2),
            local_address=local_address,
            resolve=list(settings["resolve"].items()),
            uds=settings["uds"],
        )
        object.__setattr__(self, "_pool", pool)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an HttpClient can't be changed: make one with {name}=... instead")

    @property
    def is_closed(self) -> bool:
        """Whether it was closed, by itself or by a client that it was given to."""
        return self._pool.is_closed()

    def close(self) -> None:
        """Close all connections; calls of clients that use it raise from now on."""
        self._pool.close()

    async def aclose(self) -> None:
        """As `close`."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        self._pool.close()

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self._settings)

    def __repr__(self) -> str:
        usual = _USUAL
        shown: list[str] = []
        for name, value in self._settings.items():
            if value == usual[name]:
                continue
            if name == "proxy":
                scheme, _, rest = value.rpartition("://")
                user, at, host = rest.rpartition("@")
                value = f"{scheme}://{'[secure]@' if user or at else ''}{host}" if scheme else host
            elif name == "verify" and isinstance(value, bytes):
                value = f"<{len(value)} bytes>"
            shown.append(f"{name}={value!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


_USUAL: dict[str, Any] = {
    "proxy": None,
    "verify": True,
    "cert": None,
    "limits": Limits(),
    "http2": False,
    "local_address": None,
    "resolve": {},
    "uds": None,
    "trust_env": True,
}


def _restored(kind: type[HttpClient], settings: dict[str, Any]) -> HttpClient:
    return kind(**settings)


def _proxy_url(proxy: object | None) -> str | None:
    """The address of a proxy, from a string or from an object of `httpx` with its `url` and `auth`."""
    if proxy is None or isinstance(proxy, str):
        return proxy
    if isinstance(proxy, dict):
        raise TypeError(
            "proxy={...}: expected one address for all requests; for one per scheme set HTTP_PROXY and so on"
        )
    address = str(getattr(proxy, "url", proxy))
    auth = getattr(proxy, "auth", None)
    if not auth:
        return address
    from urllib.parse import quote

    scheme, mark, rest = address.partition("://")
    user, password = (quote(str(part), safe="") for part in auth)
    return f"{scheme}{mark}{user}:{password}@{rest.rpartition('@')[2]}"


def _checked_verify(verify: object) -> bool | str | bytes:
    if isinstance(verify, (bool, bytes)):
        return verify
    if isinstance(verify, (str, os.PathLike)):
        return os.fspath(verify)
    raise TypeError(
        f"verify={verify!r}: expected True, False, a file or folder of certificates, or bytes of PEM. An "
        'ssl.SSLContext can\'t be read: give what it was made of, as in verify="ca.pem", cert=("cert.pem", "key.pem"); '
        "OpenAI(http_client=httpx2.Client(verify=context)) takes it as it is"
    )


def _path(value: Any) -> str:
    return os.fspath(value)  # type: ignore[no-any-return]


def _checked_cert(cert: Any) -> Any:
    if cert is None:
        return None
    if type(cert) not in (tuple, list):
        return _path(cert)
    parts: list[Any] = list(cert)
    if not 2 <= len(parts) <= 3:
        raise TypeError("cert: expected a PEM file with certificate and key, or (certificate file, key file)")
    if len(parts) == 3 and parts[2] is not None:
        raise ValueError(
            "cert: a password for the key can't be used here; write the key in the clear, as with "
            "`openssl pkey -in key.pem -out clear.pem`, where only you can read it"
        )
    return _path(parts[0]), _path(parts[1])


def _read_cert(cert: str | tuple[str, str]) -> tuple[bytes, bytes]:
    chain, key = (cert, cert) if isinstance(cert, str) else cert
    with open(chain, "rb") as file:
        certificate = file.read()
    if key == chain:
        return certificate, certificate
    with open(key, "rb") as file:
        return certificate, file.read()


def _checked_limits(limits: Any) -> Limits:
    if limits is None:
        return Limits()
    if isinstance(limits, Limits):
        return limits
    try:
        return _limits(limits.max_connections, limits.max_keepalive_connections, limits.keepalive_expiry)
    except AttributeError:
        raise TypeError(f"limits={limits!r}: expected a ferroai.Limits") from None


def _checked_resolve(resolve: Any) -> dict[str, str]:
    if resolve is None:
        return {}
    if callable(resolve):
        raise TypeError('resolve: expected a dict such as {"host": "127.0.0.1"}; a callable can\'t be asked here')
    return {str(host): str(address) for host, address in resolve.items()}


def _http2_name(http2: object) -> str:
    if isinstance(http2, bool):
        return "negotiated" if http2 else "off"
    if http2 == "prior-knowledge":
        return "known"
    raise ValueError(f'http2={http2!r}: expected True, False or "prior-knowledge"')
