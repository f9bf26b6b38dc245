"""Clients of `httpx2` (or `httpx`, where that is what there is) with the limits and time-outs that ours have.

Made when first asked for: neither library is a requirement of this package.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ._http_client import DEFAULT_CONNECTION_LIMITS

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    import httpx2

__all__ = [
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
]


def _library(*names: str) -> ModuleType:
    for name in names:
        try:
            return import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
    raise ImportError(
        f"this needs {' or '.join(names)}, which ferroai itself does not: pip install {names[0]}; or leave http_client "
        "out, or give a ferroai.HttpClient"
    )


def _with_defaults(library: ModuleType, options: dict[str, Any]) -> dict[str, Any]:
    options.setdefault("timeout", library.Timeout(timeout=600, connect=5.0))
    limits = DEFAULT_CONNECTION_LIMITS
    options.setdefault(
        "limits",
        library.Limits(
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
        ),
    )
    options.setdefault("follow_redirects", True)
    return options


def _make(name: str, base: Any, library: ModuleType, doc: str) -> Any:
    def __init__(self: Any, **options: Any) -> None:
        base.__init__(self, **_with_defaults(library, options))

    made: Any = type(name, (base,), {"__init__": __init__, "__doc__": doc, "__module__": "ferroai"})
    return made


def _missing(name: str, doc: str, message: str) -> Any:
    def __init__(self: Any, **options: Any) -> None:
        raise ImportError(message)

    made: Any = type(name, (), {"__init__": __init__, "__doc__": doc, "__module__": "ferroai"})
    return made


if TYPE_CHECKING:
    DefaultHttpxClient = httpx2.Client
    DefaultAsyncHttpxClient = httpx2.AsyncClient
    DefaultAioHttpClient = httpx2.AsyncClient
else:
    _CLASSES = {
        "DefaultHttpxClient": ("httpx2 httpx", "Client", "A blocking client with our limits and time-outs."),
        "DefaultAsyncHttpxClient": ("httpx2 httpx", "AsyncClient", "An async client with our limits and time-outs."),
        "DefaultAioHttpClient": (
            "httpx_aiohttp",
            "HttpxAiohttpClient",
            "An async client with our limits and time-outs that sends by aiohttp.",
        ),
    }

    def __getattr__(name: str) -> object:
        if name not in _CLASSES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        libraries, base, doc = _CLASSES[name]
        made: Any
        try:
            library = _library(*libraries.split())
            limits = _library("httpx") if name == "DefaultAioHttpClient" else library
            made = _make(name, getattr(library, base), limits, doc)
        except ImportError as error:
            # The name is there for programs that make none: for `import *`, `help` and completion.
            made = _missing(name, doc, str(error))
        return globals().setdefault(name, made)


def DefaultHttpx2Client(**options: Any) -> httpx2.Client:
    """A blocking client of `httpx2` with our limits and time-outs."""
    library: Any = _library("httpx2")
    made: httpx2.Client = library.Client(**_with_defaults(library, options))
    return made


def DefaultAsyncHttpx2Client(**options: Any) -> httpx2.AsyncClient:
    """An async client of `httpx2` with our limits and time-outs."""
    library: Any = _library("httpx2")
    made: httpx2.AsyncClient = library.AsyncClient(**_with_defaults(library, options))
    return made
