"""Uploads by other ways than the usual connection: HTTP/2, and straight from other answers."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

import ferroai
from ferroai import HttpClient, to_file
from ferroai.testing import MockServer
from tests.conftest import Api
from tests.forms import parts

MIB = 1 << 20


def upload(file: Any, client: Any) -> Any:
    return client.files.create(file=file, purpose="batch")


def http2() -> Any:
    return HttpClient(http2="prior-knowledge")


def test_http2_sends_files_and_sends_them_again(api: Api, tmp_path: Path) -> None:
    content = os.urandom(9 * MIB + 5)
    path = tmp_path / "a"
    path.write_bytes(content)
    api.server.on("POST", "/v1/files").times(1).respond(status=503, headers={"retry-after-ms": "1"})
    seen: list[int] = []
    api.run(partial(upload, to_file(path, on_progress=lambda sent, total: seen.append(sent))), http_client=http2())
    assert [request.parts[1].crc32 for request in api.server.requests] == [zlib.crc32(content)] * 2
    assert seen.count(len(content)) == 2


def test_http2_sends_what_only_the_caller_can_read(api: Api) -> None:
    api.run(partial(upload, iter([b"one ", b"two"] * 3)), http_client=http2())
    assert parts(api.server.requests[0])[1].content == b"one two" * 3


def test_http2_tells_of_a_file_that_shrinks(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(bytes(32 * MIB))
    shrinking = to_file(path, on_progress=lambda sent, total: os.truncate(path, 16 * MIB))
    with pytest.raises(ferroai.UploadError, match=f"ended after {16 * MIB} bytes"):
        api.run(partial(upload, shrinking), http_client=http2())
    assert api.server.requests == []


def test_http2_raises_what_a_source_raises(api: Api) -> None:
    def broken() -> Iterator[bytes]:
        yield b"a"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        api.run(partial(upload, broken()), http_client=http2())
    assert api.server.requests == []


def test_an_answer_of_ours_is_sent_on(api: Api) -> None:
    """From one server to another, a piece at a time."""
    name = f"file-{5 * MIB}bytes"
    with MockServer() as other:
        if not api.asynchronous:
            with api.client() as client, other.client() as source:
                expected = source.files.content(name).read()
                with source.files.with_streaming_response.content(name) as answer:
                    upload(("copy.bin", answer), client)
        else:

            async def main(client: Any) -> bytes:
                async with other.async_client() as source:
                    async with source.files.with_streaming_response.content(name) as answer:
                        await upload(("copy.bin", answer), client)
                    return (await source.files.content(name)).read()

            expected = api.run(main)
    part = api.server.requests[0].parts[1]
    assert (part.filename, part.size, part.crc32) == ("copy.bin", 5 * MIB, zlib.crc32(expected))


@pytest.mark.parametrize("library", [httpx, httpx2])
def test_an_open_response_of_httpx_is_sent_on(api: Api, library: Any) -> None:
    with MockServer() as other:
        url, headers = f"{other.url}/files/file-{5 * MIB}bytes/content", {"authorization": "Bearer test"}
        if not api.asynchronous:
            with library.Client() as source, source.stream("GET", url, headers=headers) as response:
                api.run(partial(upload, response))
        else:

            async def main(client: Any) -> None:
                async with library.AsyncClient() as source, source.stream("GET", url, headers=headers) as response:
                    await upload(response, client)

            api.run(main)
    assert api.server.requests[0].parts[1].size == 5 * MIB
