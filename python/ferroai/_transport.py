"""A client of the program's own, of `httpx` or `httpx2`, in the place of our pool.

Owns each exchange with it: the request it builds, its response, how it failed. What is above (encoding, retries,
events, models) does not know who sent. Neither library is imported here: a program that brings a client has one.
"""

from __future__ import annotations

import sys
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Coroutine, Iterable, Iterator
    from types import ModuleType
    from typing import Any, Protocol, TypeAlias, TypeVar

    from ._core import Pool
    from ._plain import Plan

    class HttpxClient(Protocol):
        """What clients of `httpx` and `httpx2`, blocking and async, have in common."""

        @property
        def is_closed(self) -> bool: ...
        @property
        def build_request(self) -> Callable[..., Any]: ...

    Content: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes] | None
    # A pool, headers, a query, and whether redirects are followed.
    Carried: TypeAlias = tuple[Pool, list[tuple[str, str]], dict[str, object], bool]
    # connect, first_byte, idle, write, pool.
    Limits: TypeAlias = tuple[float | None, float | None, float | None, float | None, float | None]
    # What is left for the whole call, and what it is left of.
    Total: TypeAlias = tuple[float, float] | None
    # What the core takes for a failure of the network: the limit that ran out, if it was one, and what happened.
    Fault: TypeAlias = tuple[str | None, str]
    Outcome = TypeVar("Outcome")
    Head: TypeAlias = tuple[int, list[tuple[bytes, bytes]], str, str, bytes | None]

__all__ = ["Exchange", "Transport", "check", "library_of"]

# The newer one first: what both have is looked for in the order of their names' likelihood.
_LIBRARIES = ("httpx2", "httpx")

# Where a response carries when its call has to be over, and the limit that says so.
_END = "ferroai_end"

# Where a request carries which origin its key is for.
_ORIGIN = "ferroai_origin"

# What the core is told when the time for the whole call has run out.
_OVER = ("total", "the call may take no longer")

# Responses whose closing has been begun where nobody can wait for it.
_CLOSING: set[Any] = set()


def library_of(client: object) -> ModuleType | None:
    """The library that a client comes from, which the program must have imported to have it."""
    for name in _LIBRARIES:
        module = sys.modules.get(name)
        if module is not None and isinstance(client, (module.Client, module.AsyncClient)):
            return module
    return None


def check(client: object, asynchronous: bool) -> ModuleType:
    """The library of a client that is of the right kind; `TypeError` for any other."""
    library = library_of(client)
    kind = "AsyncClient" if asynchronous else "Client"
    if library is not None and isinstance(client, getattr(library, kind)):
        return library
    hint = ""
    if library is not None:
        other = "OpenAI" if asynchronous else "AsyncOpenAI"
        hint = f"; that one is for {other}"
    raise TypeError(
        f"http_client={client!r}: expected an instance of httpx2.{kind}, httpx.{kind} or ferroai.HttpClient{hint}"
    )


def _origin(url: Any) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or {"http": 80, "https": 443}.get(url.scheme)


def _drop_key(request: Any) -> None:
    """Take the key out of a request that has left the origin it was for; for the hooks of a client."""
    origin = request.extensions.get(_ORIGIN)
    if origin is not None and origin != _origin(request.url):
        request.headers.pop("api-key", None)


async def _drop_key_later(request: Any) -> None:
    _drop_key(request)


class Transport:
    """A client of the program's own, as the core sees it."""

    __slots__ = ("_plan", "asynchronous", "client", "library")

    def __init__(self, client: Any, asynchronous: bool) -> None:
        self.library = check(client, asynchronous)
        self.client = client
        self.asynchronous = asynchronous
        self._plan: Plan | None = None

    def carried_over(self, pool: Pool, headers: dict[str, str], query: dict[str, object]) -> Carried:
        """The pool that would do the same, and what a client of ours then has to send with each request."""
        from ._plain import plan_of

        plan = self._plan = plan_of(self.client, self.library, self.asynchronous)
        if plan is None:
            return pool, list(headers.items()), query, True
        missing = [(name, value) for name, value in plan.headers if name not in headers]
        return plan.pool, [*missing, *headers.items()], {**plan.query, **query}, plan.follow_redirects

    def is_plain(self) -> bool:
        """Whether our own pool would do the same; looked at before each call, for it may change."""
        return self._plan is not None and self._plan.holds(self.client)

    def exchange(
        self,
        method: str,
        url: str,
        headers: list[tuple[bytes, bytes]],
        content: Content,
        limits: Limits,
        total: Total,
    ) -> Exchange:
        connect, first_byte, idle, write, pool = limits
        timeout = self.library.Timeout(connect=connect, read=first_byte, write=write, pool=pool)
        named: dict[str, Any] = {"headers": headers, "content": content, "timeout": timeout}
        if self.client.params:
            # What the call says goes over what the client says.
            url, _, query = url.partition("?")
            named["params"] = query
        request = self.client.build_request(method, url, **named)
        if "api-key" in request.headers:
            self._keep_key(request)
        return Exchange(self, request, idle, total)

    def _keep_key(self, request: Any) -> None:
        """Keep the key of a request with its origin: the libraries take any header but `authorization` along where a
        server redirects to."""
        request.extensions[_ORIGIN] = _origin(request.url)
        hooks = self.client.event_hooks["request"]
        drop = _drop_key_later if self.asynchronous else _drop_key
        if drop not in hooks:
            hooks.append(drop)

    def timeout(self, default: Any) -> Any:
        """The client's limits, where it has others than its library gives to all."""
        limits = self.client.timeout
        return default if limits == self.library.Timeout(5.0) else limits

    def is_closed(self) -> bool:
        return bool(self.client.is_closed)

    def close(self) -> None:
        self._close_pool()
        self.client.close()

    async def aclose(self) -> None:
        self._close_pool()
        await self.client.aclose()

    def _close_pool(self) -> None:
        if self._plan is not None:
            self._plan.pool.close()


class Exchange:
    """One attempt: what was sent, what came back, or why nothing did.

    Its coroutines serve both kinds of client: with a blocking one they run to their end at once.
    """

    def __init__(
        self, transport: Transport | None, request: Any, idle: float | None, total: Total, asynchronous: bool = False
    ) -> None:
        self.transport = transport
        self.asynchronous = asynchronous if transport is None else transport.asynchronous
        self._idle = idle
        self._end = None if total is None else (monotonic() + total[0], total[1])
        self._pieces: Iterator[bytes] | AsyncIterator[bytes] | None = None
        self._failed = False
        self.request = request
        self.response: Any = None
        self.failure: BaseException | None = None
        # No failure of the network, to be raised as it is once what came before it has been given out.
        self.raised: Exception | None = None

    @classmethod
    def over(cls, response: Any, asynchronous: bool) -> Exchange:
        """One whose answer has come and is held open."""
        request = response.request
        made = cls(None, request, request.extensions.get("timeout", {}).get("read"), None, asynchronous)
        made.response = response
        made._end = response.extensions.get(_END)
        return made

    @property
    def total(self) -> Total:
        """What is left for the whole call, and what it is left of."""
        return None if self._end is None else (max(self._end[0] - monotonic(), 0.0), self._end[1])

    def head(self, content: bytes | None = None) -> Head:
        """What has come of the answer."""
        response = self.response
        return (response.status_code, response.headers.raw, response.http_version, str(response.url), content)

    async def send(self, whole: bool, follow_redirects: bool | None) -> Head | Fault:
        """Send the request and wait for the answer: for its head, or for all of it."""
        return await self._within(self._send(whole, follow_redirects))

    async def piece(self) -> bytes | None | Fault:
        """The next piece of the body, decoded; `None` at the end, when the response is closed."""
        if self._end is not None and self._end[0] <= monotonic():
            self._failed = True
            await self.leave()
            return _OVER
        self._bound()
        return await self._within(self._piece())

    async def _within(self, work: Coroutine[Any, Any, Outcome]) -> Outcome | Fault:
        """Do what the end of the whole call ends, whatever it waits for; a blocking client can't be ended so."""
        if self._end is None or not self.asynchronous:
            return await work
        from asyncio import CancelledError, current_task, get_running_loop

        task: Any = current_task()
        if task is None:
            return await work
        # Python 3.10 does not count who else cancels.
        counts = hasattr(task, "uncancel")
        before = task.cancelling() if counts else 0
        over = False

        def end() -> None:
            nonlocal over
            over = True
            task.cancel()

        bell = get_running_loop().call_later(max(self._end[0] - monotonic(), 0.0), end)
        try:
            return await work
        except CancelledError:
            if not over or (counts and task.cancelling() > before + 1):
                raise
            return _OVER
        finally:
            bell.cancel()
            if over and counts:
                task.uncancel()

    def _bound(self) -> None:
        """Silence is that between two pieces now, and no wait may outlast the call. Some transports look at the limits
        as each wait begins, others as the first one does."""
        limits = self.request.extensions.get("timeout", {})
        limits["read"] = self._idle
        if self._end is not None:
            left = max(self._end[0] - monotonic(), 0.001)
            limits["read"] = left if self._idle is None else min(left, self._idle)

    async def _send(self, whole: bool, follow_redirects: bool | None) -> Head | Fault:
        try:
            transport: Any = self.transport
            named = {} if follow_redirects is None else {"follow_redirects": follow_redirects}
            sent = transport.client.send(self.request, stream=not whole, **named)
            response = self.response = await sent if self.asynchronous else sent
            if response._request is None:
                # One that was made by hand, by somebody who stands in for `send`.
                response.request = self.request
            if self._end is not None:
                # For whoever reads the body, if it is not read here.
                response.extensions[_END] = self._end
            self._bound()
            if not whole and not response.is_success:
                # A report on a failure is short, and wanted whole.
                whole = True
                if self.asynchronous:
                    await response.aread()
                else:
                    response.read()
        except BaseException as error:
            return await self._fault(error)
        return self.head(response.content if whole else None)

    async def _piece(self) -> bytes | None | Fault:
        try:
            response = self.response
            if self._failed:
                return None, "the answer was given up before its end"
            if response.is_closed and not hasattr(response, "_content"):
                # Whoever has the response wants no more of it.
                return None
            if self._pieces is None:
                self._pieces = response.aiter_bytes() if self.asynchronous else response.iter_bytes()
            pieces: Any = self._pieces
            while True:
                piece = await anext(pieces, None) if self.asynchronous else next(pieces, None)
                if piece is None or piece:
                    return piece
        except Exception as error:
            try:
                return await self._fault(error)
            except Exception as raised:
                self.raised = raised
                return None, type(raised).__name__
        except BaseException as error:
            return await self._fault(error)

    async def leave(self) -> None:
        """Close the response, whatever is left of it."""
        response, self._pieces = self.response, None
        if response is None:
            return
        # Looked up on the response: tracers put their own there.
        if self.asynchronous:
            await response.aclose()
        else:
            response.close()

    async def _fault(self, error: BaseException) -> Fault:
        """What a failure of the network says; any other goes on to the program."""
        if isinstance(error, GeneratorExit):
            # Nobody is left to wait for anything.
            self._leave_later()
            raise error
        self._failed = True
        await self.leave()
        timeouts, failures = _network_errors()
        if isinstance(error, timeouts):
            phase = _phase(type(error).__name__)
        elif isinstance(error, failures):
            phase = None
        else:
            raise error
        self.failure = error
        said = str(error)
        name = type(error).__name__
        return phase, f"{name}: {said}" if said else name

    def _leave_later(self) -> None:
        """Close the response without waiting: in the loop that runs here, if one does."""
        response = self.response
        if response is None or response.is_closed:
            return
        if not self.asynchronous:
            response.close()
            return
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            # The loop is gone and its sockets with it.
            return
        task = loop.create_task(response.aclose())
        _CLOSING.add(task)
        task.add_done_callback(_CLOSING.discard)

    def __del__(self) -> None:
        # A body that was being read here has no other owner; one that never was belongs to whoever has the response.
        if self._pieces is not None:
            self._leave_later()


def _phase(name: str) -> str:
    return {"ConnectTimeout": "connect", "WriteTimeout": "write", "PoolTimeout": "pool"}.get(name, "read")


def _network_errors() -> tuple[tuple[type[BaseException], ...], tuple[type[BaseException], ...]]:
    """The time-outs and the other failures of a network, of whichever libraries the program has."""
    from ssl import SSLError

    modules = [module for module in map(sys.modules.get, _LIBRARIES) if module is not None]
    timeouts = tuple(module.TimeoutException for module in modules)
    failures: list[type[BaseException]] = [SSLError, *(module.RequestError for module in modules)]
    anyio = sys.modules.get("anyio")
    if anyio is not None:
        # What an encrypted connection that was cut looks like there.
        failures.append(anyio.EndOfStream)
    return timeouts, tuple(failures)
