"""Every form in which a file may be given, as it goes over the wire, from both clients."""

from __future__ import annotations

import gzip
import io
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import ferroai
from ferroai import to_file
from ferroai.testing import RecordedRequest
from tests.conftest import Api
from tests.forms import Part, parts

OCTETS = "application/octet-stream"


def sent(api: Api, call: Callable[[Any], Any]) -> RecordedRequest:
    """The one request that a call makes."""
    api.run(call)
    (request,) = api.server.requests
    return request


def file_of(api: Api, file: Any) -> Part:
    """The part that a file becomes."""
    request = sent(api, lambda client: client.files.create(file=file, purpose="batch"))
    field, part = parts(request)
    assert field == Part("purpose", b"batch")
    assert part.name == "file"
    return part


def upload(file: Any, client: Any) -> Any:
    return client.files.create(file=file, purpose="batch")


def offer(more: dict[str, Any], client: Any) -> Any:
    return client.realtime.calls.create(sdp="v=0", **more)


def told(part: Part) -> tuple[bytes, str | None, str | None]:
    return part.content, part.filename, part.type


class Reader:
    """Reads, and can nothing else."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int, /) -> bytes:
        return self._file.read(size)


def pieces() -> Iterator[Any]:
    yield b"one "
    yield b""
    yield bytearray(b"two ")
    yield memoryview(b"three")


def test_what_is_in_memory(api: Api) -> None:
    assert told(file_of(api, b"{}\n")) == (b"{}\n", "upload", OCTETS)


MEMORY: dict[str, Callable[[bytes], Any]] = {
    "bytes": bytes,
    "bytearray": bytearray,
    "memoryview": memoryview,
    "BytesIO": io.BytesIO,
    "reader": Reader,
}


@pytest.mark.parametrize("kind", MEMORY)
@pytest.mark.parametrize("size", [0, 10, 1_000_000])
def test_memory_of_any_kind_and_size(api: Api, kind: str, size: int) -> None:
    content = bytes(index % 251 for index in range(size))
    assert told(file_of(api, MEMORY[kind](content))) == (content, "upload", OCTETS)


def test_a_path_gives_its_name_and_its_type(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "pixel.png"
    path.write_bytes(b"\x89PNG\r\n")
    assert told(file_of(api, path)) == (b"\x89PNG\r\n", "pixel.png", "image/png")


def test_a_type_nobody_knows_is_octets(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"{}\n")
    assert told(file_of(api, path))[1:] == ("rows.jsonl", OCTETS)


def test_an_open_file_is_sent_whole_and_left_where_it_stands(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF and more")
    for buffering in (-1, 0):
        with path.open("rb", buffering) as file:
            assert file.read(4) == b"RIFF"
            api.run(partial(upload, file))
            assert file.tell() == 4
            assert file.read() == b" and more"
    for request in api.server.requests:
        assert told(parts(request)[1]) == (b"RIFF and more", "a.wav", "audio/x-wav")


def test_what_was_written_and_not_rewound_is_sent(api: Api) -> None:
    memory = io.BytesIO()
    memory.write(b"hello")
    assert told(file_of(api, memory)) == (b"hello", "upload", OCTETS)
    assert memory.tell() == 5


def test_what_still_waits_in_a_buffer_is_sent(api: Api, tmp_path: Path) -> None:
    with (tmp_path / "b.bin").open("w+b") as file:
        file.write(b"hello")
        assert told(file_of(api, file)) == (b"hello", "b.bin", OCTETS)


def test_temporary_files(api: Api) -> None:
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(b"a,b\n")
        assert told(file_of(api, file)) == (b"a,b\n", Path(file.name).name, "text/csv")
    api.server.reset()
    with tempfile.SpooledTemporaryFile() as spooled:
        spooled.write(b"spooled")
        assert told(file_of(api, spooled)) == (b"spooled", "upload", OCTETS)


def test_a_file_that_only_python_can_read(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "text.gz"
    with gzip.open(path, "wb") as packed:
        packed.write(b"unpacked" * 100_000)
    with gzip.open(path, "rb") as file:
        content, filename, _ = told(file_of(api, file))
    assert content == b"unpacked" * 100_000
    assert filename == "text.gz"


def test_memory_with_a_name(api: Api) -> None:
    memory = io.BytesIO(b"png")
    memory.name = "/somewhere/img.png"
    assert told(file_of(api, memory)) == (b"png", "img.png", "image/png")


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (("x.png", b"abc"), Part("file", b"abc", "x.png", "image/png", (("Content-Type", "image/png"),))),
        (("x.txt", "häé"), Part("file", "häé".encode(), "x.txt", "text/plain", (("Content-Type", "text/plain"),))),
        (("x.png", b"abc", None), Part("file", b"abc", "x.png", "image/png", (("Content-Type", "image/png"),))),
        (("x.png", b"abc", "a/b"), Part("file", b"abc", "x.png", "a/b", (("Content-Type", "a/b"),))),
        (
            ("x", b"", "a/b", {"X-A": "1"}),
            Part("file", b"", "x", "a/b", (("X-A", "1"), ("Content-Type", "a/b"))),
        ),
        (
            ("x", b"", "a/b", {"content-type": "c/d"}),
            Part("file", b"", "x", "c/d", (("content-type", "c/d"),)),
        ),
        ((None, b"abc"), Part("file", b"abc")),
        ((None, b"abc", "a/b"), Part("file", b"abc", None, "a/b", (("Content-Type", "a/b"),))),
        (("x.txt", io.BytesIO(b"abc")), Part("file", b"abc", "x.txt", "text/plain", (("Content-Type", "text/plain"),))),
        (("x.txt", pieces()), Part("file", b"one two three", "x.txt", "text/plain", (("Content-Type", "text/plain"),))),
    ],
)
@pytest.mark.parametrize("api", ["sync"], indirect=True)
def test_a_tuple_says_more(api: Api, file: Any, expected: Part) -> None:
    assert file_of(api, file) == expected


def test_a_name_beside_a_path(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    assert told(file_of(api, ("b.png", path))) == (b"abc", "b.png", "image/png")


def test_to_file_says_the_same_in_words(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    part = file_of(api, to_file(str(path), "b.bin", type="a/b", headers={"X-A": "1"}))
    assert part == Part("file", b"abc", "b.bin", "a/b", (("X-A", "1"), ("Content-Type", "a/b")))
    api.server.reset()
    assert told(file_of(api, to_file(path))) == (b"abc", "a.txt", "text/plain")


def test_file_from_path_is_a_name_and_a_content(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    file = ferroai.file_from_path(str(path))
    assert file == ("a.txt", b"abc")
    assert told(file_of(api, file)) == (b"abc", "a.txt", "text/plain")


def test_an_iterator_is_sent_in_chunks(api: Api) -> None:
    request = sent(api, lambda client: client.files.create(file=pieces(), purpose="batch"))
    assert told(parts(request)[1]) == (b"one two three", "upload", OCTETS)
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers


@pytest.mark.parametrize("size", [10, 1_000_000])
def test_what_has_a_length_is_announced(api: Api, tmp_path: Path, size: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(size))
    request = sent(api, lambda client: client.files.create(file=path, purpose="batch"))
    assert request.headers["content-length"] == str(len(request.body))
    assert "transfer-encoding" not in request.headers


class Response:
    """As much of an HTTP client's open response as an upload needs; which half of it works is up to the client."""

    def __init__(self, asynchronous: bool) -> None:
        self.stream = async_pieces() if asynchronous else pieces()

    def iter_bytes(self) -> Iterator[bytes]:
        assert isinstance(self.stream, Iterator)
        return self.stream

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        assert isinstance(self.stream, AsyncIterator)
        return self.stream

    def read(self) -> bytes:
        raise AssertionError("a response is not read whole")


class OlderResponse:
    """As `requests` has it."""

    def iter_content(self, size: int | None = 1) -> Iterator[bytes]:
        assert size
        return pieces()


class StreamReader:
    def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        assert size
        return async_pieces()


class AsyncResponse:
    """As `aiohttp` has it: its `read` takes no size and gives all."""

    content = StreamReader()

    async def read(self) -> bytes:
        raise AssertionError("a response is not read whole")


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        yield piece


class AsyncReader(Reader):
    async def read(self, size: int, /) -> bytes:  # type: ignore[override]
        return super().read(size)


def test_open_responses(api: Api) -> None:
    for response in (Response(api.asynchronous), OlderResponse()):
        assert told(file_of(api, response)) == (b"one two three", "upload", OCTETS)
        api.server.reset()


@pytest.mark.parametrize(
    "make", [async_pieces, lambda: AsyncReader(b"one two three"), lambda: Response(True), AsyncResponse]
)
def test_async_sources_are_for_the_async_client(api: Api, make: Callable[[], Any]) -> None:
    if api.asynchronous:
        assert told(file_of(api, make())) == (b"one two three", "upload", OCTETS)
        return
    with pytest.raises(TypeError, match=r"^file: an async source can't be read by a blocking client; use AsyncOpenAI"):
        api.run(lambda client: client.files.create(file=make(), purpose="batch"))
    assert api.server.requests == []


@pytest.mark.parametrize(
    ("file", "kind", "message"),
    [
        ("a.jsonl", RuntimeError, r"^file: .* <class 'str'>; for a file on disk pass pathlib.Path\(\.\.\.\) or open"),
        (None, RuntimeError, r"^file: expected a file, received <class 'NoneType'>\. A file is bytes"),
        (3, RuntimeError, "^file: expected a file, received <class 'int'>"),
        ({"name": b""}, RuntimeError, "^file: expected a file, received <class 'dict'>"),
        (Path, RuntimeError, "^file: expected a file, received <class 'type'>"),
        (io.StringIO("x"), TypeError, '^file: the file is open in text mode.*mode "rb"'),
        ((b"a", b"b"), TypeError, "^file: the name of the file is <class 'bytes'>; expected str"),
        (("a",), TypeError, "^file: a tuple of 1 items"),
        (("a", b"", "b", {}, 1), TypeError, "^file: a tuple of 5 items"),
        (("a", b"", 3), TypeError, "^file: the type of the file is <class 'int'>; expected str"),
        (("a", b"", None, ["x"]), TypeError, "^file: the headers of the file are <class 'list'>; expected a mapping"),
        (("a", b"", None, {"X": 1}), TypeError, "^file: the header of the file is <class 'int'>"),
        (("a", b"", None, {"X\r\nY": "1"}), ValueError, "^file: .* is no name for a header of a file"),
        (
            ("a", b"", None, {"X": "1\r\nY: 2"}),
            ValueError,
            '^file: the value of the file\'s header "X" has a line break',
        ),
        (("a", b"", "a/b\r\nX: y"), ValueError, '^file: the value of the file\'s header "Content-Type"'),
        (("a", b"", None, {"content-Disposition": "x"}), ValueError, "^file: a file can't bring a content-disposition"),
        (to_file(b"", on_progress=3), TypeError, "^file: on_progress is <class 'int'>"),  # type: ignore[arg-type]
        (Path("/nowhere/at all"), FileNotFoundError, "No such file or directory: '/nowhere/at all'"),
        (Path("/"), IsADirectoryError, "Is a directory: '/'"),
    ],
)
def test_what_can_not_be_sent_is_refused_at_once(api: Api, file: Any, kind: type[Exception], message: str) -> None:
    with pytest.raises(kind, match=message):
        api.run(lambda client: client.files.create(file=file, purpose="batch"))
    assert api.server.requests == []


def test_a_file_in_text_mode_and_a_closed_one_are_refused(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    with path.open() as file, pytest.raises(TypeError, match="open in text mode"):
        api.run(lambda client: client.files.create(file=file, purpose="batch"))
    with path.open("rb") as closed:
        pass
    with pytest.raises(ValueError, match="closed file"):
        api.run(lambda client: client.files.create(file=closed, purpose="batch"))


EVIL = 'a"; filename="b\r\n\r\nhello\r\n--x--\r\n'
ESCAPED = "a%22; filename=%22b%0D%0A%0D%0Ahello%0D%0A--x--%0D%0A"


def test_no_name_begins_another_part(api: Api, tmp_path: Path) -> None:
    path = tmp_path / EVIL.replace("/", "")
    path.write_bytes(b"1")

    def call(client: Any) -> Any:
        return client.files.create(file=path, purpose=EVIL, extra_body={EVIL: "2"}, extra_query={"a": EVIL})

    purpose, extra, file = parts(sent(api, call))
    assert purpose == Part("purpose", EVIL.encode())
    assert extra == Part(ESCAPED, b"2")
    assert told(file)[:2] == (b"1", ESCAPED)


def test_a_name_that_is_no_utf8_is_sent_all_the_same(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "bad\udcff.txt"
    path.write_bytes(b"abc")
    content, filename, kind = told(file_of(api, path))
    assert (content, kind) == (b"abc", "text/plain")
    assert filename is not None
    assert filename.startswith("bad")


def test_fields_of_every_kind(api: Api) -> None:
    def call(client: Any) -> Any:
        return client.audio.transcriptions.create(
            file=("a.mp3", b"x"),
            model="whisper-1",
            include=["logprobs", "other"],
            temperature=0.5,
            chunking_strategy={"type": "server_vad", "threshold": 1.0},
            prompt=None,
            language=ferroai.omit,
            extra_body={"yes": True, "count": 3, "nothing": None, "deep": {"er": [{"x": 1}]}, "model": "other"},
        )

    fields = [(part.name, part.content) for part in parts(sent(api, call))]
    assert fields == [
        ("model", b"other"),
        ("chunking_strategy[type]", b"server_vad"),
        ("chunking_strategy[threshold]", b"1.0"),
        ("include[]", b"logprobs"),
        ("include[]", b"other"),
        ("temperature", b"0.5"),
        ("yes", b"true"),
        ("count", b"3"),
        ("deep[er][][x]", b"1"),
        ("file", b"x"),
    ]


def test_nested_fields(api: Api) -> None:
    def call(client: Any) -> Any:
        expiry = {"anchor": "created_at", "seconds": 3600}
        return client.files.create(file=b"x", purpose="batch", expires_after=expiry)

    names = [(part.name, part.content) for part in parts(sent(api, call))][:3]
    assert names == [
        ("purpose", b"batch"),
        ("expires_after[anchor]", b"created_at"),
        ("expires_after[seconds]", b"3600"),
    ]


@pytest.mark.parametrize(
    ("image", "names"),
    [(b"a", ["image"]), ([b"a"], ["image[]"]), ([b"a", ("b.png", b"b")], ["image[]", "image[]"]), ([], [])],
)
def test_a_list_of_files(api: Api, image: Any, names: list[str]) -> None:
    api.server.on("POST", "/v1/images/edits").respond(json={})
    request = sent(api, lambda client: client.images.edit(image=image, prompt="p", mask=b"m", n=2))
    assert [part.name for part in parts(request)] == ["prompt", "n", *names, "mask"]


def test_which_of_a_list_is_wrong(api: Api) -> None:
    with pytest.raises(RuntimeError, match=r"^image\[1\]: expected a file, received <class 'str'>"):
        api.run(lambda client: client.images.edit(image=[b"a", "b.png"], prompt="p"))


def test_files_only_where_there_are_any(api: Api) -> None:
    def calls(client: Any) -> list[Any]:
        return [
            client.skills.create(),
            client.skills.create(files=[]),
            client.skills.create(files=b"zip"),
            client.skills.create(files=[("a/SKILL.md", b"x"), ("a/run.py", b"y")]),
            client.skills.versions.create("skill_1", default=True),
            client.skills.versions.create("skill_1", default=True, files=[b"x"]),
            client.containers.files.create("cntr_1", file_id="file_1"),
            client.containers.files.create("cntr_1", file=b"x", file_id="file_1"),
        ]

    if api.asynchronous:

        async def main(client: Any) -> None:
            for call in calls(client):
                await call

        api.run(main)
    else:
        api.run(calls)
    plain = {0: {}, 1: {}, 4: {"default": True}, 6: {"file_id": "file_1"}}
    forms = {2: ["files"], 3: ["files[]", "files[]"], 5: ["default", "files[]"], 7: ["file_id", "file"]}
    for index, request in enumerate(api.server.requests):
        if index in plain:
            assert request.headers["content-type"] == "application/json"
            assert request.json() == plain[index]
        else:
            assert [part.name for part in parts(request)] == forms[index]
    assert [part.filename for part in parts(api.server.requests[3])] == ["a/SKILL.md", "a/run.py"]


def test_an_offer_goes_raw_or_as_a_form(api: Api) -> None:
    server = api.server
    expected = {"sdp": ("application/sdp", b"v=0"), "session": ("application/json", b'{"type":"realtime"}')}
    for more, names in (
        ({}, []),
        ({"session": {"type": "realtime"}}, ["sdp", "session"]),
        ({"extra_body": {"a": {"b": 1}}}, ["a[b]", "sdp"]),
    ):
        server.reset()
        server.on("POST", "/v1/realtime/calls").respond(json={})
        request = sent(api, partial(offer, more))
        assert request.headers["accept"] == "application/sdp"
        if not names:
            assert (request.headers["content-type"], request.body) == ("application/sdp", b"v=0")
            continue
        found = parts(request)
        assert [part.name for part in found] == names
        for part in found:
            assert part.filename is None
            if part.name in expected:
                assert (part.type, part.content) == expected[part.name]
            else:
                assert (part.type, part.content) == (None, b"1")


def test_the_callers_boundary(api: Api) -> None:
    def call(client: Any, kind: str) -> Any:
        return client.files.create(file=b"x", purpose="batch", extra_headers={"Content-Type": kind})

    request = sent(api, lambda client: call(client, "multipart/form-data; boundary=mine"))
    assert request.headers["content-type"] == "multipart/form-data; boundary=mine"
    assert len(parts(request)) == 2
    api.server.reset()
    assert len(parts(sent(api, lambda client: call(client, "multipart/form-data")))) == 2
    with pytest.raises(ValueError, match=r"^content-type: .* can't be a boundary"):
        api.run(lambda client: call(client, 'multipart/form-data; boundary="a b"'))


def test_boundaries_differ(api: Api) -> None:
    def call(client: Any) -> Any:
        return client.files.create(file=b"x", purpose="batch")

    for _ in range(2):
        api.run(call)
    one, other = (request.headers["content-type"] for request in api.server.requests)
    assert one != other
    assert len(one.partition("boundary=")[2]) == 32
