"""Answers made to fill the memory: each ends in an exception of its own, and what it took is small and given back.

Each test measures a process of its own, whose peak no other test has raised.
"""

from __future__ import annotations

import socket

import pytest

from ferroai.testing import MockServer
from tests import programs
from tests.bombs import BOMBS, WIDE_ZSTD
from tests.peers import peer

PATH = "/v1/chat/completions"
KINDS = pytest.mark.parametrize("kind", ["sync", "async"])

#: What the programs share: a call with either client, and how far the peak of the memory has risen since.
MEASURED = """
import resource

KIND = sys.argv[2] if len(sys.argv) > 2 else "sync"

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)

async def made(stream, options):
    async with aclient(max_retries=0, **options) as c:
        answer = await c.chat.completions.create(model="m", messages=MESSAGES, stream=stream)
        return [event async for event in answer] if stream else answer

def ask(stream=False, **options):
    if KIND == "async":
        return asyncio.run(made(stream, options))
    with client(max_retries=0, **options) as c:
        answer = c.chat.completions.create(model="m", messages=MESSAGES, stream=stream)
        return list(answer) if stream else answer

def fail(stream=False, **options):
    try:
        ask(stream, **options)
    except ferroai.OpenAIError as error:
        said = str(error)
        return f"{type(error).__name__}: {said if len(said) < 600 else len(said)}"
    return "no error"

ferroai.BaseModel
"""


def measured(program: str, url: str, kind: str) -> list[str]:
    """The lines that a program prints."""
    return programs.succeed(program, url, kind, preamble=programs.PREAMBLE + MEASURED).splitlines()


@KINDS
def test_decompression_bombs(server: MockServer, kind: str) -> None:
    bombs = [*BOMBS.items(), ("zstd", WIDE_ZSTD)]
    for encoding, body in bombs:
        server.on("POST", PATH).times(1).respond(body=body, headers={"content-encoding": encoding})
    streamed = {"content-encoding": "gzip", "content-type": "text/event-stream"}
    server.on("POST", PATH).respond(body=BOMBS["gzip"], headers=streamed)
    *said, wide, stream, risen = measured(
        f"""
        before = peak()
        for _ in range({len(bombs)}):
            print(fail())
        print(fail(stream=True))
        print(peak() - before)
        """,
        server.url,
        kind,
    )
    assert len(said) == len(BOMBS)
    for line in (*said, stream):
        assert line.startswith("APIError: The answer is too large: its "), line
        assert "unpack to more than 67" in line
        assert "accept-encoding" in line
    assert "requires too much memory" in wide
    # A bound of 64 MiB, of which growing makes a copy at times; a bomb is a gibibyte.
    assert float(risen) < 300


@KINDS
def test_a_hundred_megabytes_of_nesting(server: MockServer, kind: str) -> None:
    nested = b"[" * 50_000_000 + b"]" * 50_000_000
    small = b"[" * 500_000 + b"]" * 500_000
    stream = {"content-type": "text/event-stream"}
    server.on("POST", PATH).times(1).respond(body=b'{"id":' + nested + b"}", content_type="application/json")
    server.on("POST", PATH).times(1).respond(body=b'data: {"error":' + nested + b"}\n\n", headers=stream)
    server.on("POST", PATH).times(1).respond(status=400, body=small, content_type="application/json")
    *said, risen = measured(
        """
        before = peak()
        print(fail())
        print(fail(stream=True))
        print(fail())
        print(ask().object)
        print(peak() - before)
        """,
        server.url,
        kind,
    )
    assert said[0].startswith("APIResponseValidationError: The answer is not JSON (nesting deeper than 256 levels")
    assert said[1].startswith("APIError: The stream can't be read: the data of an event is not JSON: nesting deeper")
    assert said[2:] == ["BadRequestError: Error code: 400", "chat.completion"]
    # The body, its copy as bytes and as text of Python: no more than a few times what was sent.
    assert float(risen) < 700


@KINDS
def test_an_event_without_end(kind: str) -> None:
    def talk(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\ndata: ")
        server.write_for_ever(connection, b"x" * (1 << 20))

    with peer(talk) as server:
        said, risen = measured("before = peak(); print(fail(stream=True)); print(peak() - before)", server.url, kind)
    assert said == "APIError: The stream can't be read: an event of the stream is larger than 268435456 bytes"
    assert float(risen) < 900


@KINDS
def test_a_fast_server_waits_for_a_slow_consumer(kind: str) -> None:
    event = b'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"pad":"%s"}\n\n'

    def talk(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n")
        server.write_for_ever(connection, event % (b"x" * 10_000))

    with peer(talk) as server:
        (risen,) = measured(
            """
            before = peak()
            async def slow():
                async with aclient() as c:
                    stream = await c.chat.completions.create(model="m", messages=MESSAGES, stream=True)
                    for _ in range(20):
                        await stream.__anext__()
                        await asyncio.sleep(0.03)
            if KIND == "async":
                asyncio.run(slow())
            else:
                stream = client().chat.completions.create(model="m", messages=MESSAGES, stream=True)
                for _ in range(20):
                    next(stream)
                    time.sleep(0.03)
                stream.close()
            print(peak() - before)
            """,
            server.url,
            kind,
        )
        # What the two sockets hold, and a mebibyte or two of ours; without a bound it would be hundreds.
        assert server.written < 24 << 20
        assert float(risen) < 24


@KINDS
def test_streams_left_alone_are_closed_without_a_word(server: MockServer, kind: str) -> None:
    server.on("POST", PATH).stall(after_events=2)
    process = programs.start(
        """
        import gc
        CREATE = dict(model="m", messages=MESSAGES, stream=True)
        def drop(c):
            next(c.chat.completions.create(**CREATE))      # one event, then nobody has it any more
            c.chat.completions.create(**CREATE)            # not a single one
            stream = c.chat.completions.create(**CREATE)
            cycle = [stream]
            cycle.append(cycle)
        async def adrop(c):
            await (await c.chat.completions.create(**CREATE)).__anext__()
            await c.chat.completions.create(**CREATE)
            stream = await c.chat.completions.create(**CREATE)
            cycle = [stream]
            cycle.append(cycle)
            async for _ in stream:
                break
        if KIND == "async":
            c = aclient()
            asyncio.run(adrop(c))
        else:
            c = client()
            drop(c)
        gc.collect()
        print("dropped", flush=True)
        sys.stdin.readline()
        """,
        server.url,
        kind,
        preamble=programs.PREAMBLE + MEASURED,
    )
    assert process.stdout
    assert process.stdout.readline() == "dropped\n"
    assert server.connections.accepted == 3
    # While the process lives on.
    assert server.wait_closed(30.0)
    assert process.poll() is None
    assert process.communicate("go\n") == ("", "")
    assert process.returncode == 0
