"""Clients of `httpx` and `httpx2`, blocking and async, as tests of the seam bring them: one way to say each."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import httpx2

from .conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer

LIBRARIES: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}

MODEL: dict[str, Any] = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}
CHUNK = b'data: {"id": "c", "object": "chat.completion.chunk", "model": "m", "created": 1, "choices": []}\n\n'


class Seam(Api):
    """Makes calls through a client of one of the libraries."""

    def __init__(self, server: MockServer, kind: str) -> None:
        name, _, way = kind.partition("-")
        super().__init__(server, way == "async")
        self.library = LIBRARIES[name]

    def http_client(self, **options: Any) -> Any:
        kind = self.library.AsyncClient if self.asynchronous else self.library.Client
        return kind(**options)

    def mocked(self, handler: Callable[[Any], Any], **options: Any) -> Any:
        """One that answers by a function and opens no connection."""
        return self.http_client(transport=self.library.MockTransport(handler), **options)

    def answering(self, *answers: Any, **options: Any) -> tuple[Any, list[Any]]:
        """One that gives these answers, or raises those that are exceptions, and the requests that it saw."""
        seen: list[Any] = []
        left = iter(answers)

        def handler(request: Any) -> Any:
            seen.append(request)
            answer = next(left)
            if isinstance(answer, BaseException):
                raise answer
            return answer

        return self.mocked(handler, **options), seen

    def model(self, status: int = 200, **options: Any) -> Any:
        return self.library.Response(status, json=MODEL, **options)

    def body(self, *pieces: bytes | BaseException) -> LegacyBody | NewBody:
        return LegacyBody(pieces) if self.library is httpx else NewBody(pieces)

    def open(self, *pieces: bytes | BaseException, status: int = 200, **headers: str) -> Any:
        """An answer whose body comes in these pieces."""
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.library.Response(status, headers=told, stream=self.body(*pieces))

    def stream(self, *pieces: bytes | BaseException) -> Any:
        return self.open(*pieces, content_type="text/event-stream")

    def chat(self, client: Any, **options: Any) -> Any:
        return client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hello"}], **options)

    def call(self, call: Callable[[], Any]) -> Any:
        """What `call()` gives, awaited where it has to be, in a loop of its own."""
        if not self.asynchronous:
            return call()

        async def main() -> Any:
            result = call()
            return await result if inspect.isawaitable(result) else result

        return asyncio.run(main())

    def steps(self, client: Any, *steps: Callable[[], Any]) -> Any:
        """Does one after the other, in one loop, and closes the client; gives what the last one gave."""
        if not self.asynchronous:
            result = [step() for step in steps][-1]
            client.close()
            return result

        async def main() -> Any:
            result = None
            for step in steps:
                result = step()
                if inspect.isawaitable(result):
                    result = await result
            await client.close()
            return result

        return asyncio.run(main())


class _Stream:
    """The pieces of a body; knows whether it was closed."""

    def __init__(self, pieces: tuple[bytes | BaseException, ...]) -> None:
        self._pieces = pieces
        self.given = 0
        self.closed = 0
        #: Called as each piece is asked for.
        self.asked: Callable[[], object] = lambda: None

    def _take(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.given += 1
            self.asked()
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    def __iter__(self) -> Iterator[bytes]:
        return self._take()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._take():
            await asyncio.sleep(0)
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed += 1


class LegacyBody(_Stream, httpx.SyncByteStream, httpx.AsyncByteStream):
    """For `httpx`."""


class NewBody(_Stream, httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """For `httpx2`."""
