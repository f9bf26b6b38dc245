"""Uploads on their way: retries, progress, and what goes wrong with files and callers."""

from __future__ import annotations

import asyncio
import io
import os
import pickle
import signal
import socket
import threading
import time
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import ferroai
from ferroai import to_file
from tests import programs, swallow
from tests.conftest import Api
from tests.forms import parts

MIB = 1 << 20


def upload(file: Any, client: Any, **more: Any) -> Any:
    return client.files.create(file=file, purpose="batch", **more)


def busy(api: Api, count: int = 2) -> None:
    api.server.on("POST", "/v1/files").times(count).respond(status=503, headers={"retry-after-ms": "1"})


class Reader:
    """A file object of the caller's own; it can be rewound if `seeks`."""

    def __init__(self, content: bytes, seeks: bool) -> None:
        self._file = io.BytesIO(content)
        self._seeks = seeks

    def read(self, size: int, /) -> bytes:
        return self._file.read(size)

    def seekable(self) -> bool:
        return self._seeks

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        assert self._seeks
        return self._file.seek(place, whence)


def pieces() -> Iterator[bytes]:
    yield b"ab"
    yield b"cd" * MIB


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        await asyncio.sleep(0)
        yield piece


def test_what_can_be_read_again_is_sent_again(api: Api, tmp_path: Path) -> None:
    content = os.urandom(3 * MIB + 17)
    path = tmp_path / "a.bin"
    path.write_bytes(content)
    with path.open("rb") as file:
        file.seek(1000)
        sources = [content, path, file, io.BytesIO(content), Reader(content, seeks=True), ("a", content), to_file(path)]
        for source in sources:
            busy(api)
            api.run(partial(upload, source))
            requests = api.server.requests
            assert len(requests) == 3, source
            assert [request.headers["x-stainless-retry-count"] for request in requests] == ["0", "1", "2"]
            for request in requests:
                assert parts(request)[1].content == content, source
                assert request.headers["content-length"] == str(len(request.body))
            api.server.reset()
        assert file.tell() == 1000


def test_what_can_be_read_once_is_sent_once(api: Api) -> None:
    content = b"".join(pieces())
    sources: list[Any] = [pieces(), Reader(content, seeks=False)]
    if api.asynchronous:
        sources.append(async_pieces())
    for source in sources:
        busy(api)
        with pytest.raises(ferroai.InternalServerError) as caught:
            api.run(partial(upload, source))
        # What has been streamed is not kept for the report.
        assert caught.value.request.content == b""
        (request,) = api.server.requests
        assert parts(request)[1].content == content
        api.server.reset()


def test_a_redirect_takes_the_file_along(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"abc" * MIB)
    api.server.on("POST", "/v1/files").redirect("/v1/files2", status=308)
    api.server.on("POST", "/v1/files2").respond(json={"id": "file_1"})
    assert api.run(partial(upload, path)).id == "file_1"
    first, second = api.server.requests
    assert first.body == second.body
    with pytest.raises(ferroai.UploadError, match="the server redirected the request, and what an iterator"):
        api.run(partial(upload, pieces()))


@pytest.mark.parametrize("kind", ["path", "pieces"])
def test_an_early_answer_is_what_is_raised(api: Api, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "big"
    path.touch()
    os.truncate(path, 256 * MIB)
    file: Any = path if kind == "path" else (bytes(MIB) for _ in range(256))
    body = b'{"error":{"message":"too large"}}'
    answer = b"HTTP/1.1 413 X\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)

    def refuse(connection: socket.socket) -> None:
        swallow.head(connection)
        connection.sendall(answer)

    with swallow.serve(refuse) as url, pytest.raises(ferroai.APIStatusError, match="too large") as caught:
        api.run(partial(upload, file), base_url=url)
    assert caught.value.status_code == 413


@pytest.mark.parametrize("way", ["path", "open"])
def test_a_file_that_shrinks_ends_the_call(api: Api, tmp_path: Path, way: str) -> None:
    path = tmp_path / "shrinking.bin"
    path.touch()
    os.truncate(path, 64 * MIB)
    connections: list[int] = []

    def shrink(connection: socket.socket) -> None:
        expected = swallow.length(swallow.head(connection))
        swallow.swallow(connection, MIB)
        os.truncate(path, 32 * MIB)
        # The connection is closed before all that was announced has come.
        connections.append(MIB + swallow.swallow(connection, expected))
        assert connections[-1] < expected

    with swallow.serve(shrink) as url, path.open("rb") as file:
        message = f"{path} could not be sent: it ended after {32 * MIB} bytes, {64 * MIB} were expected"
        with pytest.raises(ferroai.UploadError, match=message) as caught:
            api.run(partial(upload, path if way == "path" else file), base_url=url)
    assert caught.value.file == str(path)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert len(connections) == 1


def test_a_file_that_grows_is_sent_as_it_was(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "growing"
    path.write_bytes(b"a" * MIB)
    grown = threading.Event()

    def grow(sent: int, total: int | None) -> None:
        assert total == MIB
        if not grown.is_set():
            with path.open("ab") as file:
                file.write(b"b" * MIB)
            grown.set()

    api.run(partial(upload, to_file(path, on_progress=grow)))
    assert parts(api.server.requests[0])[1].content == b"a" * MIB


def test_a_file_that_is_removed_meanwhile_is_sent_all_the_same(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "removed"
    content = os.urandom(20 * MIB)
    path.write_bytes(content)
    busy(api, 1)
    api.run(partial(upload, to_file(path, on_progress=lambda sent, total: path.unlink(missing_ok=True))))
    assert not path.exists()
    assert [request.parts[1].crc32 for request in api.server.requests] == [zlib.crc32(content)] * 2


class Lies(Reader):
    """Says that it is longer than it is."""

    def seek(self, place: int, whence: int = 0) -> int:
        return super().seek(place, whence) + (whence == 2)


def test_a_reader_that_gives_less_than_it_said(api: Api) -> None:
    with pytest.raises(ferroai.UploadError, match=r"^file could not be sent: it ended after 5 bytes, 6 were expected"):
        api.run(partial(upload, Lies(b"hello", seeks=True)))
    api.server.wait_closed()
    assert api.server.requests == []


class Broken(Exception):
    pass


def breaks(after: int) -> Iterator[bytes]:
    yield b"a" * after
    raise Broken


async def async_breaks() -> AsyncIterator[bytes]:
    yield b"a"
    raise Broken


class BrokenReader:
    def read(self, size: int, /) -> bytes:
        raise Broken


@pytest.mark.parametrize("make", [lambda: breaks(1), lambda: breaks(MIB), BrokenReader, async_breaks])
def test_what_a_source_raises_is_raised(api: Api, make: Callable[[], Any]) -> None:
    if make is async_breaks and not api.asynchronous:
        return
    with pytest.raises(Broken):
        api.run(partial(upload, make()))
    assert api.server.wait_closed()
    assert api.server.requests == []


@pytest.mark.parametrize("bad", ["text", 3, None])
def test_a_source_that_gives_no_bytes(api: Api, bad: Any) -> None:
    with pytest.raises(TypeError, match=r"^file: what is uploaded gave <class '.*'> where bytes are expected"):
        api.run(partial(upload, iter([b"a", bad])))


def test_sources_are_read_where_the_call_was_made(api: Api) -> None:
    threads: set[int] = set()

    def source() -> Iterator[bytes]:
        for _ in range(5):
            threads.add(threading.get_ident())
            yield b"a" * MIB

    api.run(partial(upload, source()))
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("kind", ["path", "memory", "pieces", "nothing"])
def test_progress_ends_with_the_whole(api: Api, tmp_path: Path, kind: str) -> None:
    content = b"" if kind == "nothing" else b"a" * 5 * MIB
    path = tmp_path / "a"
    path.write_bytes(content)
    source: Any = {"path": path, "pieces": iter([content, content])}.get(kind, content)
    seen: list[tuple[int, int | None]] = []
    threads: set[int] = set()

    def progress(sent: int, total: int | None) -> None:
        seen.append((sent, total))
        threads.add(threading.get_ident())

    api.run(partial(upload, to_file(source, on_progress=progress)))
    if kind == "pieces":
        # Nobody knows the total before the end is there.
        assert seen[-1] == (10 * MIB, 10 * MIB)
        assert {total for _, total in seen[:-1]} <= {None}
    else:
        assert seen[-1] == (len(content), len(content))
        assert {total for _, total in seen} == {len(content)}
    assert [sent for sent, _ in seen] == sorted(sent for sent, _ in seen)
    assert threads == {threading.get_ident()}


def test_progress_begins_anew_with_each_attempt(api: Api) -> None:
    busy(api, 1)
    seen: list[int] = []
    api.run(partial(upload, to_file(b"a" * MIB, on_progress=lambda sent, total: seen.append(sent))))
    assert seen.count(MIB) == 2


def test_the_callers_own_time_is_no_silence_of_the_server(api: Api) -> None:
    def slow() -> Iterator[bytes]:
        for _ in range(3):
            time.sleep(0.3)
            yield b"a"

    api.run(partial(upload, slow()), timeout=0.2)
    assert parts(api.server.requests[0])[1].content == b"aaa"


def test_a_server_that_takes_nothing_is_given_up(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.touch()
    os.truncate(path, 64 * MIB)
    over = threading.Event()

    def stall(connection: socket.socket) -> None:
        swallow.head(connection)
        over.wait(30)

    with swallow.serve(stall) as url:
        try:
            with pytest.raises(ferroai.APITimeoutError) as caught:
                api.run(partial(upload, path), base_url=url, timeout=0.2, max_retries=0)
        finally:
            over.set()
    assert caught.value.phase == "write"


def test_a_streamed_answer_to_a_streamed_file(api: Api) -> None:
    events = [{"type": "transcript.text.delta", "delta": "Hi"}, {"type": "transcript.text.done", "text": "Hi"}]
    api.server.on("POST", "/v1/audio/transcriptions").respond(events=events)
    file = ("a.mp3", iter([b"x" * MIB, b"y"]))
    found, error = api.events(
        lambda client: client.audio.transcriptions.create(file=file, model="whisper-1", stream=True)
    )
    assert error is None
    assert [event.type for event in found] == ["transcript.text.delta", "transcript.text.done"]
    fields = {part.name: part.content for part in parts(api.server.requests[0])}
    assert fields == {"model": b"whisper-1", "stream": b"true", "file": b"x" * MIB + b"y"}


def test_progress_may_be_awaited_by_the_async_client(api: Api) -> None:
    seen: list[int] = []

    async def progress(sent: int, total: int | None) -> None:
        await asyncio.sleep(0.001)
        seen.append(sent)

    call = partial(upload, to_file(b"a" * MIB, on_progress=progress))
    if api.asynchronous:
        api.run(call)
        assert seen[-1] == MIB
    else:
        with pytest.raises(TypeError, match="a blocking client can't await"):
            api.run(call)


def test_what_progress_raises_ends_the_call(api: Api) -> None:
    def progress(sent: int, total: int | None) -> None:
        raise Broken

    with pytest.raises(Broken):
        api.run(partial(upload, to_file(b"a" * 8 * MIB, on_progress=progress)))
    assert api.server.wait_closed()
    assert api.server.requests == []


def test_two_files_report_each_for_itself(api: Api) -> None:
    seen: dict[str, list[int]] = {"image": [], "mask": []}
    image = to_file(b"a" * MIB, on_progress=lambda sent, total: seen["image"].append(sent))
    mask = to_file(b"b" * 2 * MIB, on_progress=lambda sent, total: seen["mask"].append(sent))
    api.run(lambda client: client.images.edit(image=image, mask=mask, prompt="p"))
    assert (seen["image"][-1], seen["mask"][-1]) == (MIB, 2 * MIB)


def test_a_call_that_is_cancelled_closes_its_connection_and_its_file(tmp_path: Path) -> None:
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(256 * MIB)
    begun, ended = threading.Event(), threading.Event()

    def stall(connection: socket.socket) -> None:
        swallow.head(connection)
        swallow.swallow(connection, MIB)
        begun.set()
        swallow.swallow(connection, 1 << 40)
        ended.set()

    async def main(url: str) -> None:
        async with ferroai.AsyncOpenAI(api_key="test", base_url=url) as client:
            task = asyncio.create_task(client.files.create(file=path, purpose="batch"))
            await asyncio.to_thread(begun.wait, 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await asyncio.to_thread(ended.wait, 10)
            for _ in range(100):
                if str(path) not in open_files():
                    return
                await asyncio.sleep(0.02)
            raise AssertionError("the file is still open")

    with swallow.serve(stall) as url:
        asyncio.run(main(url))


def test_control_c_ends_an_upload(tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.touch()
    os.truncate(path, 256 * MIB)
    begun = threading.Event()

    def stall(connection: socket.socket) -> None:
        swallow.head(connection)
        begun.set()
        swallow.swallow(connection, MIB)
        # Until the program has gone.
        swallow.listen(connection)

    # What an answer needs is imported first: it is the call that is interrupted here, not an import.
    program = """
    from pathlib import Path
    import ferroai._models
    try:
        client().files.create(file=Path(sys.argv[2]), purpose="batch")
    except KeyboardInterrupt:
        print("interrupted")
    """
    with swallow.serve(stall) as url:
        process = programs.start(program, url, str(path))
        assert begun.wait(30)
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=30)
    assert (output, errors) == ("interrupted\n", "")


def open_files() -> list[str]:
    directory = Path("/proc/self/fd")
    if not directory.exists():
        return []
    found: list[str] = []
    for entry in directory.iterdir():
        try:
            found.append(str(entry.readlink()))
        except OSError:
            continue  # Closed meanwhile.
    return found


def test_a_source_of_a_cancelled_call_is_let_go_of() -> None:
    closed: list[bool] = []

    async def main(url: str) -> None:
        asked = asyncio.Event()

        async def source() -> AsyncIterator[bytes]:
            try:
                yield b"a"
                asked.set()
                await asyncio.sleep(60)
            finally:
                closed.append(True)

        async with ferroai.AsyncOpenAI(api_key="test", base_url=url) as client:
            task = asyncio.create_task(client.files.create(file=source(), purpose="batch"))
            await asyncio.wait_for(asked.wait(), 10)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with swallow.serve(swallow.listen) as url:
        asyncio.run(main(url))
    assert closed == [True]


def test_many_uploads_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(os.urandom(MIB))

    async def main(url: str) -> None:
        async with ferroai.AsyncOpenAI(api_key="test", base_url=url) as client:
            with path.open("rb") as file:
                await asyncio.gather(*(client.files.create(file=file, purpose="batch") for _ in range(50)))

    with swallow.serve(swallow.accept_all) as url:
        asyncio.run(main(url))
