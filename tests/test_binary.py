"""Binary and text answers: in memory, in pieces, and straight to a file, with both clients."""

from __future__ import annotations

import asyncio
import os
import stat
import sys
import time
from pathlib import Path
from typing import Any

import pytest

import ferroai
from ferroai._api_response import AsyncStreamedBinaryAPIResponse, StreamedBinaryAPIResponse
from ferroai._legacy_response import HttpxBinaryResponseContent, LegacyAPIResponse
from ferroai.testing import MockServer
from ferroai.types.audio import Transcription, TranscriptionDiarized, TranscriptionVerbose
from tests import programs
from tests.conftest import Api

SIZE = 3 << 20
FILE = f"file-{SIZE}bytes"
CONTENT = f"/v1/files/{FILE}/content"
PARTS = "*.part"


def content(api: Api) -> bytes:
    answer = api.run(lambda client: client.files.content(FILE))
    assert type(answer) is HttpxBinaryResponseContent
    body: bytes = answer.content
    assert len(body) == SIZE
    return body


def save(api: Api, path: Any, **options: Any) -> None:
    """Straight into a file."""

    def call(client: Any) -> Any:
        if not api.asynchronous:
            with client.files.with_streaming_response.content(FILE) as answer:
                assert type(answer) is StreamedBinaryAPIResponse
                answer.stream_to_file(path)
            return None

        async def main() -> None:
            async with client.files.with_streaming_response.content(FILE) as answer:
                assert type(answer) is AsyncStreamedBinaryAPIResponse
                await answer.stream_to_file(path)

        return main()

    api.run(call, **options)


def left_over(directory: Path) -> list[Path]:
    return [path for path in directory.iterdir() if path.name.endswith(".part")]


def test_the_bytes_in_every_form(api: Api, tmp_path: Path) -> None:
    answer = api.run(lambda client: client.files.content(FILE))
    assert api.server.requests[0].headers["accept"] == "application/binary"
    body = answer.read()
    assert (answer.content, answer.response.content) == (body, body)
    assert b"".join(answer.iter_bytes(1000)) == b"".join(answer.iter_raw()) == body
    assert {len(piece) for piece in answer.iter_bytes(1000)} == {1000, SIZE % 1000}
    assert "".join(answer.iter_text(777)) == answer.text
    assert list(answer.iter_lines()) == answer.text.splitlines()
    assert answer.encoding == "utf-8"
    answer.write_to_file(tmp_path / "written")
    answer.stream_to_file(str(tmp_path / "streamed"), chunk_size=10)
    assert (tmp_path / "written").read_bytes() == (tmp_path / "streamed").read_bytes() == body
    assert not left_over(tmp_path)
    answer.close()

    async def awaited() -> None:
        assert await answer.aread() == body
        assert b"".join([piece async for piece in await answer.aiter_bytes(1000)]) == body
        assert b"".join([piece async for piece in await answer.aiter_raw()]) == body
        assert "".join([piece async for piece in await answer.aiter_text()]) == answer.text
        assert [line async for line in await answer.aiter_lines()] == answer.text.splitlines()
        await answer.astream_to_file(tmp_path / "awaited")
        await answer.aclose()

    asyncio.run(awaited())
    assert (tmp_path / "awaited").read_bytes() == body


def test_speech_is_bytes(api: Api) -> None:
    answer = api.run(lambda client: client.audio.speech.create(model="m", voice="alloy", input="Hello"))
    assert type(answer) is HttpxBinaryResponseContent
    assert api.server.requests[0].headers["accept"] == "application/octet-stream"
    assert answer.content


def test_raw_and_binary(api: Api) -> None:
    answer = api.run(lambda client: client.files.with_raw_response.content(FILE))
    made = answer.parse()
    assert (type(answer), type(made)) == (LegacyAPIResponse, HttpxBinaryResponseContent)
    assert made.content == answer.content


@pytest.mark.parametrize("given", [str, Path, os.fsencode])
def test_straight_to_a_file(api: Api, tmp_path: Path, given: Any) -> None:
    body = content(api)
    path = tmp_path / "žluťoučký soubor"
    save(api, given(str(path)))
    assert path.read_bytes() == body
    assert not left_over(tmp_path)


def test_a_file_that_is_there_is_replaced_and_keeps_its_rights(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"before")
    path.chmod(0o640)
    save(api, path)
    assert path.stat().st_size == SIZE
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(api: Api, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target = tmp_path / "there" / "target"
    target.write_bytes(b"before")
    link = tmp_path / "link"
    link.symlink_to(target)
    save(api, link)
    assert link.is_symlink()
    assert target.stat().st_size == SIZE


def test_what_is_no_regular_file_is_written_to(api: Api) -> None:
    save(api, os.devnull)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_file_that_cannot_be_made(api: Api, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        save(api, tmp_path / "nowhere" / "file")
    assert missing.value.filename == str(tmp_path / "nowhere" / "file")
    with pytest.raises(IsADirectoryError):
        save(api, tmp_path)
    assert api.run(lambda client: client.models.list()).data, "the client goes on"


def test_a_body_that_breaks_off_leaves_the_file_as_it_was(api: Api, tmp_path: Path) -> None:
    api.server.on("GET", CONTENT).respond(body=b"x" * SIZE).cut(after_bytes=SIZE // 2)
    path = tmp_path / "file"
    with pytest.raises(ferroai.APIConnectionError):
        save(api, path, max_retries=0)
    assert not list(tmp_path.iterdir())
    path.write_bytes(b"before")
    with pytest.raises(ferroai.APIConnectionError):
        save(api, path, max_retries=0)
    assert path.read_bytes() == b"before"
    assert not left_over(tmp_path)


def test_a_body_that_falls_silent_leaves_the_file_as_it_was(api: Api, tmp_path: Path) -> None:
    api.server.on("GET", CONTENT).respond(body=b"x" * SIZE).stall(after_bytes=SIZE // 2)
    (tmp_path / "file").write_bytes(b"before")
    with pytest.raises(ferroai.APITimeoutError):
        save(api, tmp_path / "file", max_retries=0, timeout=0.3)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_a_cancelled_download_leaves_the_file_as_it_was(server: MockServer, tmp_path: Path) -> None:
    server.on("GET", CONTENT).respond(body=b"x" * SIZE).stall(after_bytes=SIZE // 2)
    (tmp_path / "file").write_bytes(b"before")
    api = Api(server, True)

    async def call(client: Any) -> None:
        async with client.files.with_streaming_response.content(FILE) as answer:
            saving = asyncio.ensure_future(answer.stream_to_file(tmp_path / "file"))
            while not left_over(tmp_path):
                await asyncio.sleep(0.01)
            saving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await saving
            assert server.wait_closed(1)

    api.run(call)
    until = time.monotonic() + 60
    while left_over(tmp_path) and time.monotonic() < until:
        time.sleep(0.01)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


@pytest.mark.skipif(sys.platform == "win32", reason="no signals to send there")
def test_an_interrupted_download_leaves_the_file_as_it_was(server: MockServer, tmp_path: Path) -> None:
    import signal

    server.on("GET", CONTENT).respond(body=b"x" * SIZE).stall(after_bytes=SIZE // 2)
    (tmp_path / "file").write_bytes(b"before")
    process = programs.start(
        f"""
        try:
            with client().files.with_streaming_response.content({FILE!r}) as answer:
                answer.stream_to_file({str(tmp_path / "file")!r})
        except KeyboardInterrupt:
            print("interrupted", flush=True)
            import time
            time.sleep(0.3)
        """,
        server.url,
    )
    try:
        until = time.monotonic() + 60
        while not left_over(tmp_path) and time.monotonic() < until:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate()
    assert output == "interrupted\n"
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"before"]


def test_a_compressed_file_arrives_as_it_was(api: Api, tmp_path: Path) -> None:
    import gzip

    body = b"all the same " * 100_000
    compressed = gzip.compress(body)
    api.server.on("GET", CONTENT).respond(body=compressed, headers={"content-encoding": "gzip"})
    save(api, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == body


def test_memory_stays_flat_while_a_file_is_saved(server: MockServer, tmp_path: Path) -> None:
    size = 96 << 20
    output = programs.succeed(
        f"""
        import resource
        c = client()
        def peak():
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        def fetch(count):
            with c.files.with_streaming_response.content(f"file-{{count}}bytes") as answer:
                answer.stream_to_file({str(tmp_path / "file")!r})
        fetch(1 << 20)
        before = peak()
        fetch({size})
        print(peak() - before)
        """,
        server.url,
    )
    assert (tmp_path / "file").stat().st_size == size
    assert int(output) < 24 << 10, "KiB more than before"


TRANSCRIPTS: list[tuple[str | None, bytes, type]] = [
    (None, b'{"text": "a"}', Transcription),
    ("json", b'{"text": "a"}', Transcription),
    ("verbose_json", b'{"text": "a", "duration": 1.5, "language": "en"}', TranscriptionVerbose),
    ("diarized_json", b'{"text": "a", "duration": 1.5, "segments": [], "task": "transcribe"}', TranscriptionDiarized),
    ("text", b"a\n", str),
    ("srt", b"1\n00:00:00,000 --> 00:00:01,000\na\n", str),
    ("vtt", b"WEBVTT\n", str),
    ("new_json", b'{"text": "a"}', Transcription),
]


@pytest.mark.parametrize(("format", "body", "kind"), TRANSCRIPTS)
def test_a_transcript_is_what_its_format_says(api: Api, format: str | None, body: bytes, kind: type) -> None:
    rule = api.server.on("POST", "/v1/audio/transcriptions")
    rule.respond(body=body, headers={"content-type": "text/plain" if kind is str else "application/json"})
    named = {} if format is None else {"response_format": format}
    made: Any = api.run(lambda client: client.audio.transcriptions.create(model="m", file=b"sound", **named))
    assert type(made) is kind
    assert (made if kind is str else getattr(made, "text")) == (body.decode() if kind is str else "a")  # noqa: B009


def test_a_text_that_names_its_charset(api: Api) -> None:
    rule = api.server.on("POST", "/v1/audio/transcriptions")
    rule.respond(body="naïve".encode("latin-1"), headers={"content-type": "text/plain; charset=iso-8859-1"})
    made = api.run(lambda client: client.audio.transcriptions.create(model="m", file=b"s", response_format="text"))
    assert made == "naïve"
