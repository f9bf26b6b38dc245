"""What the tests share: an embedded server, and one way to make a call with either client."""

from __future__ import annotations

import asyncio
import inspect
import signal
import socket
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from ferroai import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from ferroai.testing import MockServer

    from .transports import Seam


# A job in the background of a shell inherits that Ctrl-C is ignored, and so would the programs that tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


class Api:
    """Makes the same calls with the blocking or with the async client."""

    def __init__(self, server: MockServer, asynchronous: bool) -> None:
        self.server = server
        self.asynchronous = asynchronous

    def client(self, **options: Any) -> Any:
        """A client of this kind for the embedded server."""
        kind = AsyncOpenAI if self.asynchronous else OpenAI
        settings: dict[str, Any] = {"api_key": "test", "admin_api_key": "admin", "base_url": self.server.url, **options}
        return kind(**settings)

    def run(self, call: Callable[[Any], Any], **options: Any) -> Any:
        """What `call(client)` gives, awaited where it has to be."""
        if not self.asynchronous:
            with self.client(**options) as client:
                return call(client)

        async def main() -> Any:
            async with self.client(**options) as client:
                result = call(client)
                return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())

    def events(self, call: Callable[[Any], Any], **options: Any) -> tuple[list[Any], BaseException | None]:
        """The events of the stream that `call(client)` opens, and the exception that ended it."""
        events: list[Any] = []
        if not self.asynchronous:
            with self.client(**options) as client, call(client) as stream:
                try:
                    events.extend(stream)
                except Exception as error:
                    return events, error
            return events, None

        async def main() -> BaseException | None:
            async with self.client(**options) as client, await call(client) as stream:
                try:
                    async for event in stream:
                        events.append(event)
                except Exception as error:
                    return error
            return None

        return events, asyncio.run(main())


@pytest.fixture
def server() -> Iterator[MockServer]:
    from ferroai.testing import MockServer

    with MockServer() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def api(request: pytest.FixtureRequest, server: MockServer) -> Api:
    return Api(server, request.param == "async")


@pytest.fixture
def offline(server: MockServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing may be connected to: no socket of Python's, and not the server, which listens where clients send to."""

    def refuse(*arguments: object) -> None:
        raise AssertionError(f"a connection was opened: {arguments}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    yield
    assert server.connections.accepted == 0


@pytest.fixture(params=["httpx-sync", "httpx-async", "httpx2-sync", "httpx2-async"])
def seam(request: pytest.FixtureRequest, server: MockServer, offline: None) -> Seam:
    """Makes calls through a client of `httpx` or `httpx2`, which must not reach the network."""
    from .transports import Seam

    return Seam(server, request.param)
