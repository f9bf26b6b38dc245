"""Uploads, downloads and raw answers through a client of the program's own."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

import ferroai

from .transports import CHUNK, MODEL, Seam

if TYPE_CHECKING:
    from ferroai.testing import MockServer

FILE: dict[str, Any] = {"id": "file_1", "object": "file", "bytes": 1, "created_at": 1, "filename": "f"}
LARGE = bytes(range(256)) * 4096


def body_of(request: Any) -> bytes:
    """The body as a transport gets it, in pieces that are small however large it is."""
    pieces = list(request.stream)
    assert all(len(piece) <= 1 << 19 for piece in pieces)
    return b"".join(pieces)


async def abody_of(request: Any) -> bytes:
    pieces = [piece async for piece in request.stream]
    assert all(len(piece) <= 1 << 19 for piece in pieces)
    return b"".join(pieces)


class Receiver:
    """A transport that reads what is sent to it as a network would, and keeps it."""

    def __init__(self, seam: Seam, *answers: Any) -> None:
        self.bodies: list[bytes] = []
        self.requests: list[Any] = []
        left = iter(answers or [seam.library.Response(200, json=FILE)])

        def handle(_: Any, request: Any) -> Any:
            self.requests.append(request)
            self.bodies.append(body_of(request))
            return self._given(next(left))

        async def handle_async(_: Any, request: Any) -> Any:
            self.requests.append(request)
            self.bodies.append(await abody_of(request))
            return self._given(next(left))

        base = seam.library.AsyncBaseTransport if seam.asynchronous else seam.library.BaseTransport
        methods = {"handle_request": handle, "handle_async_request": handle_async}
        self.http_client = seam.http_client(transport=type("Receiving", (base,), methods)())

    def _given(self, answer: Any) -> Any:
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def content(self, index: int = 0) -> bytes:
        """What was in the form's file."""
        request, body = self.requests[index], self.bodies[index]
        boundary = re.search(r"boundary=(\S+)", request.headers["content-type"])
        assert boundary is not None
        assert request.headers.get("content-length", str(len(body))) == str(len(body))
        parts = body.split(b"--" + boundary[1].encode())
        [part] = [part for part in parts if b'name="file"' in part]
        return part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n")


def upload(seam: Seam, receiver: Receiver, file: Any, **options: Any) -> Any:
    return seam.run(
        lambda client: client.files.create(file=file, purpose="batch"), http_client=receiver.http_client, **options
    )


def pieces() -> Iterator[bytes]:
    for at in range(0, len(LARGE), 1000):
        yield LARGE[at : at + 1000]


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


def forms(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "large.bin"
    path.write_bytes(LARGE)
    return {"bytes": LARGE, "path": path, "file": io.BytesIO(LARGE), "iterator": ("large.bin", pieces())}


@pytest.mark.parametrize("form", ["bytes", "path", "file", "iterator"])
def test_every_form_of_a_file_goes_out_as_it_is(seam: Seam, form: str, tmp_path: Path) -> None:
    receiver = Receiver(seam)
    assert upload(seam, receiver, forms(tmp_path)[form]).id == "file_1"
    assert receiver.content() == LARGE


def test_an_async_iterator_is_awaited_in_the_loop(server: MockServer, offline: None) -> None:
    seam = Seam(server, "httpx2-async")
    receiver = Receiver(seam)
    assert upload(seam, receiver, ("large.bin", async_pieces())).id == "file_1"
    assert receiver.content() == LARGE


def test_progress_is_told(seam: Seam) -> None:
    from ferroai import to_file

    told: list[tuple[int, int | None]] = []
    receiver = Receiver(seam)
    upload(seam, receiver, to_file(LARGE, "large.bin", on_progress=lambda sent, total: told.append((sent, total))))
    assert told[-1] == (len(LARGE), len(LARGE))


@pytest.mark.parametrize("form", ["bytes", "path", "file"])
def test_an_upload_is_made_again_from_its_start(seam: Seam, form: str, tmp_path: Path) -> None:
    busy = seam.library.Response(503, headers={"retry-after-ms": "1"})
    receiver = Receiver(seam, busy, seam.library.Response(200, json=FILE))
    upload(seam, receiver, forms(tmp_path)[form])
    assert [receiver.content(index) for index in (0, 1)] == [LARGE, LARGE]


def test_what_can_be_read_once_is_sent_once(seam: Seam) -> None:
    receiver = Receiver(seam, seam.library.Response(503, headers={"retry-after-ms": "1"}))
    with pytest.raises(ferroai.InternalServerError):
        upload(seam, receiver, ("large.bin", pieces()))
    assert len(receiver.bodies) == 1


def test_what_an_iterator_raises_is_raised(seam: Seam) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x"
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        upload(seam, Receiver(seam), ("broken.bin", broken()))


def test_a_file_that_shrinks_is_told_of(seam: Seam, tmp_path: Path) -> None:
    path = tmp_path / "shrinking.bin"
    path.write_bytes(LARGE)

    class Shrinking(Receiver):
        pass

    receiver = Shrinking(seam)

    def cut(request: Any) -> None:
        path.write_bytes(b"short")

    async def async_cut(request: Any) -> None:
        cut(request)

    receiver.http_client.event_hooks = {"request": [async_cut if seam.asynchronous else cut]}
    with pytest.raises(ferroai.OpenAIError, match=r"shrinking\.bin"):
        upload(seam, receiver, path)


def test_a_redirect_sends_the_body_again(seam: Seam, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(LARGE)
    there = seam.library.Response(307, headers={"location": f"{seam.server.url}/moved"})
    receiver = Receiver(seam, there, seam.library.Response(200, json=FILE))
    receiver.http_client.follow_redirects = True
    upload(seam, receiver, path)
    assert [request.url.path for request in receiver.requests] == ["/v1/files", "/v1/moved"]
    assert receiver.content(1) == LARGE


def test_a_redirect_of_what_can_be_read_once_says_so(seam: Seam) -> None:
    there = seam.library.Response(307, headers={"location": f"{seam.server.url}/moved"})
    receiver = Receiver(seam, there, seam.library.Response(200, json=FILE))
    receiver.http_client.follow_redirects = True
    with pytest.raises(ferroai.OpenAIError, match="can be read only once"):
        upload(seam, receiver, ("large.bin", pieces()))


# --- answers ---------------------------------------------------------------------------------------


async def settle(result: Any) -> Any:
    return await result if inspect.isawaitable(result) else result


def test_a_binary_answer(seam: Seam, tmp_path: Path) -> None:
    http_client, _ = seam.answering(seam.open(LARGE[:1000], LARGE[1000:], content_type="audio/mpeg"))

    async def speak(client: Any) -> Any:
        made = await settle(client.audio.speech.create(input="x", model="m", voice="alloy"))
        made.write_to_file(tmp_path / "speech.mp3")
        return made

    def speak_at_once(client: Any) -> Any:
        made = client.audio.speech.create(input="x", model="m", voice="alloy")
        made.write_to_file(tmp_path / "speech.mp3")
        return made

    made = seam.run(speak if seam.asynchronous else speak_at_once, http_client=http_client)
    assert made.content == LARGE
    assert (tmp_path / "speech.mp3").read_bytes() == LARGE
    assert isinstance(made.response, seam.library.Response)


def test_a_download_goes_to_disk_as_it_arrives(seam: Seam, tmp_path: Path) -> None:
    answer = seam.open(*[LARGE[:5000]] * 50, content_type="audio/mpeg")
    http_client, _ = seam.answering(answer)
    target = tmp_path / "speech.mp3"

    async def fetch(client: Any) -> None:
        asked = client.audio.speech.with_streaming_response.create(input="x", model="m", voice="alloy")
        async with asked as response:
            await response.stream_to_file(target)

    def fetch_at_once(client: Any) -> None:
        with client.audio.speech.with_streaming_response.create(input="x", model="m", voice="alloy") as response:
            response.stream_to_file(target)

    seam.run(fetch if seam.asynchronous else fetch_at_once, http_client=http_client)
    assert target.read_bytes() == LARGE[:5000] * 50
    assert answer.is_closed


def test_a_download_that_breaks_off_leaves_no_file(seam: Seam, tmp_path: Path) -> None:
    failure = seam.library.ReadError("cut")
    http_client, _ = seam.answering(seam.open(b"x" * 5000, failure, content_type="audio/mpeg"))
    target = tmp_path / "speech.mp3"

    async def fetch(client: Any) -> None:
        asked = client.audio.speech.with_streaming_response.create(input="x", model="m", voice="alloy")
        async with asked as response:
            await response.stream_to_file(target)

    def fetch_at_once(client: Any) -> None:
        with client.audio.speech.with_streaming_response.create(input="x", model="m", voice="alloy") as response:
            response.stream_to_file(target)

    with pytest.raises(ferroai.APIConnectionError) as caught:
        seam.run(fetch if seam.asynchronous else fetch_at_once, http_client=http_client)
    assert caught.value.__cause__ is failure
    assert list(tmp_path.iterdir()) == []


def test_a_raw_answer_has_the_clients_own_response(seam: Seam) -> None:
    refused = seam.library.Response(500, headers={"retry-after-ms": "1"})
    answer = seam.open(json.dumps(MODEL).encode(), x_request_id="r", content_type="application/json")
    http_client, seen = seam.answering(refused, answer)

    def call(client: Any) -> Any:
        return client.models.with_raw_response.retrieve("m")

    raw = seam.run(call, http_client=http_client)
    assert raw.http_response is answer
    assert raw.http_request is seen[1]
    assert raw.headers["x-request-id"] == raw.request_id == "r"
    assert raw.status_code == 200
    assert raw.retries_taken == 1
    assert json.loads(raw.content) == MODEL
    assert raw.parse().id == "m"
    assert raw.elapsed.total_seconds() >= 0


def test_a_streamed_answer_is_read_as_the_program_says(seam: Seam) -> None:
    answer = seam.open(b'{"id": ', b'"m"}', content_type="application/json")
    http_client, _ = seam.answering(answer)
    wanted: list[Any] = []

    async def call(client: Any) -> None:
        async with client.models.with_streaming_response.retrieve("m") as response:
            assert response.http_response is answer
            assert not answer.is_closed
            wanted.extend([piece async for piece in response.iter_bytes()])

    def call_at_once(client: Any) -> None:
        with client.models.with_streaming_response.retrieve("m") as response:
            assert response.http_response is answer
            assert not answer.is_closed
            wanted.extend(response.iter_bytes())

    seam.run(call if seam.asynchronous else call_at_once, http_client=http_client)
    assert wanted == [b'{"id": ', b'"m"}']
    assert answer.is_closed


def test_a_streamed_answer_is_parsed(seam: Seam) -> None:
    http_client, _ = seam.answering(seam.open(b'{"id": ', b'"m"}', content_type="application/json"))

    async def call(client: Any) -> Any:
        async with client.models.with_streaming_response.retrieve("m") as response:
            return await response.parse()

    def call_at_once(client: Any) -> Any:
        with client.models.with_streaming_response.retrieve("m") as response:
            return response.parse()

    assert seam.run(call if seam.asynchronous else call_at_once, http_client=http_client).id == "m"


def test_a_raw_answer_is_parsed_as_a_stream(seam: Seam) -> None:
    """As a well-known client library does it."""
    answer = seam.stream(CHUNK, CHUNK, b"data: [DONE]\n\n")
    http_client, _ = seam.answering(answer)

    async def call(client: Any) -> int:
        raw = await seam.chat(client.with_raw_response, stream=True)
        assert raw.http_response is answer
        return len([event async for event in raw.parse()])

    def call_at_once(client: Any) -> int:
        raw = seam.chat(client.with_raw_response, stream=True)
        assert raw.http_response is answer
        return len(list(raw.parse()))

    assert seam.run(call if seam.asynchronous else call_at_once, http_client=http_client) == 2
    assert answer.is_closed


def test_the_response_itself_may_be_asked_for(seam: Seam) -> None:
    answer = seam.library.Response(200, json={"any": "thing"})
    http_client, seen = seam.answering(answer)

    def call(client: Any) -> Any:
        return client.post("/decisions", body={"a": 1}, cast_to=seam.library.Response)

    assert seam.run(call, http_client=http_client) is answer
    assert json.loads(seen[0].content) == {"a": 1}


def test_an_answer_that_is_no_json_shows_the_clients_own_response(seam: Seam) -> None:
    answer = seam.library.Response(200, html="<html>log in</html>")
    http_client, _ = seam.answering(answer)
    with pytest.raises(ferroai.APIResponseValidationError) as caught:
        seam.run(lambda client: client.models.retrieve("m"), http_client=http_client)
    shown: Any = caught.value.response
    assert shown is answer


def test_the_limit_of_the_whole_call_covers_the_stream(server: MockServer, offline: None) -> None:
    class Dripping(httpx2.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                yield CHUNK
                await asyncio.sleep(0.005)

    seam = Seam(server, "httpx2-async")
    answer = httpx2.Response(200, headers={"content-type": "text/event-stream"}, stream=Dripping())
    http_client, _ = seam.answering(answer)
    events, error = seam.events(
        lambda client: seam.chat(client, stream=True, timeout=ferroai.Timeout(9, total=0.1)), http_client=http_client
    )
    assert events
    assert isinstance(error, ferroai.APITimeoutError)
    assert error.phase == "total"
    assert answer.is_closed
