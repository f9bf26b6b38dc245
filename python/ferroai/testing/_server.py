"""The server object that tests hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .. import _core
from ._request import Headers, RecordedPart, RecordedRequest
from ._rule import Rule

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from .. import AsyncOpenAI, OpenAI


class Connections(NamedTuple):
    """How many connections the server has seen."""

    accepted: int
    """All of them."""
    closed: int
    """Those that are over, whoever closed them."""

    @property
    def open(self) -> int:
        """Those that are still there."""
        return self.accepted - self.closed


class MockServer:
    """An OpenAI API server on this machine, for tests.

    It serves from threads of its own as soon as it is made, until `stop()` or the end of its `with` block.
    Answers depend on `seed` and on the request alone: the same request gets the same answer, in any order.

    seed     what is made up is made up from this number
    tokens   how long the model's answers are, where the request sets no lower limit
    items    how long lists are, all their pages together
    latency  seconds before each answer, `jitter` adds up to so many more, by seed
    pace     seconds between two events of a stream
    record   keep the requests; turn it off for long runs
    auth     refuse requests that bring no API key
    threads  how many threads serve
    streams  how many requests at once an HTTP/2 connection takes
    host, port  where to listen; port 0 takes any that is free
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        tokens: int = 16,
        items: int = 50,
        latency: float = 0.0,
        jitter: float = 0.0,
        pace: float = 0.0,
        record: bool = True,
        auth: bool = True,
        threads: int = 1,
        streams: int = 4096,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self._server = _core.LoopbackServer(
            host=host,
            port=port,
            seed=seed,
            tokens=tokens,
            items=items,
            latency=latency,
            jitter=jitter,
            pace=pace,
            record=record,
            auth=auth,
            threads=threads,
            streams=streams,
        )
        self._requests: list[RecordedRequest] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<MockServer {self.url}>"

    def stop(self) -> None:
        """Close every connection and end the threads; what was recorded stays readable."""
        self._server.stop()

    @property
    def url(self) -> str:
        """The `base_url` for a client: `"http://127.0.0.1:40123/v1"`."""
        return self._server.url

    @property
    def azure_endpoint(self) -> str:
        """The `azure_endpoint` for a client of Azure's: `"http://127.0.0.1:40123"`; the calls are below `/openai`."""
        return self.url.removesuffix("/v1")

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._server.port

    def client(self, **options: Any) -> OpenAI:
        """A blocking client for this server, with a key; `options` are those of `OpenAI`."""
        from .. import OpenAI

        settings: dict[str, Any] = {"api_key": "test", "base_url": self.url, **options}
        return OpenAI(**settings)

    def async_client(self, **options: Any) -> AsyncOpenAI:
        """An async client for this server, with a key; `options` are those of `AsyncOpenAI`."""
        from .. import AsyncOpenAI

        settings: dict[str, Any] = {"api_key": "test", "base_url": self.url, **options}
        return AsyncOpenAI(**settings)

    # Telling it what to do

    def on(self, method: str | None = None, path: str | None = None) -> Rule:
        """Begin a rule for the requests with this method and path; without one of them, for any.

        In a path `{name}` and `*` stand for one segment and a last `**` for all that follows; the `/v1` in
        front may be left out. Say what happens to the requests by the methods of the rule.
        """
        return Rule(self._server.on(method, path))

    def reset(self) -> None:
        """Forget every rule and every request."""
        self._server.clear_rules()
        self._server.clear_requests()
        self._requests = []

    # What it saw

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far, in the order they came."""
        for method, path, query, headers, body, size, pieces, at, connection in self._server.requests(
            len(self._requests)
        ):
            parts = tuple(RecordedPart(*piece) for piece in pieces)
            self._requests.append(
                RecordedRequest(method, path, query, Headers(headers), body, size, parts, at, connection)
            )
        return list(self._requests)

    @property
    def request_count(self) -> int:
        """How many requests came, also without `record`."""
        return self._server.request_count

    @property
    def in_flight(self) -> int:
        """How many requests are being answered now; a stream is, until its last event is sent."""
        return self._server.in_flight

    @property
    def most_in_flight(self) -> int:
        """The most requests that were being answered at one time."""
        return self._server.most_in_flight

    @property
    def connections(self) -> Connections:
        """The connections so far: `.open` ones, `.closed` ones, and all `.accepted`."""
        accepted, closed = self._server.connections
        return Connections(accepted, closed)

    def wait_requests(self, count: int, timeout: float = 5.0) -> bool:
        """Wait until so many requests have come; `False` when they have not within `timeout` seconds."""
        return self._server.wait_requests(count, timeout)

    def wait_closed(self, timeout: float = 5.0, *, count: int | None = None) -> bool:
        """Wait until every connection is closed, or until `count` of them are; `False` when that took too long."""
        return self._server.wait_closed(count, timeout)
