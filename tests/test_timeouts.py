"""Time limits: what they are called, what they mean, and which one is said to have run out."""

from __future__ import annotations

import contextlib
import copy
import pickle
import socket
import threading
from collections.abc import Generator
from types import SimpleNamespace
from typing import Any

import pytest

import ferroai
from ferroai import APITimeoutError, Timeout
from tests.conftest import Api

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def stream(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


def phase_of(api: Api, **options: Any) -> str | None:
    with pytest.raises(APITimeoutError) as caught:
        api.run(ask, max_retries=0, **options)
    assert caught.value.phase
    assert f"the {caught.value.phase} limit of" in str(caught.value)
    return caught.value.phase


@contextlib.contextmanager
def peer(answer: list[bytes], pause: float) -> Generator[str, None, None]:
    """A server for one connection that says these bytes with a pause after each, and then nothing more."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        over = threading.Event()

        def serve() -> None:
            with listener.accept()[0] as connection, contextlib.suppress(OSError):
                if answer:
                    connection.recv(1 << 16)
                for piece in answer:
                    connection.sendall(piece)
                    over.wait(pause)
                over.wait(60)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        finally:
            over.set()
            thread.join()


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n"


def test_the_first_byte_has_its_own_limit(api: Api) -> None:
    api.server.on("POST", PATH).delay(30)
    assert phase_of(api, timeout=Timeout(30, first_byte=0.1)) == "first_byte"


def test_idle_counts_from_the_first_byte_on(api: Api) -> None:
    # The head comes, the body does not.
    api.server.on("POST", PATH).stall(after_bytes=1)
    assert phase_of(api, timeout=Timeout(30, idle=0.1)) == "idle"


def test_idle_counts_within_the_head(api: Api) -> None:
    # One byte of a head, and no more: hyper says nothing of it, the connection does.
    with peer([b"H"], 0) as base_url:
        assert phase_of(api, base_url=base_url, timeout=Timeout(30, idle=0.1)) == "idle"


def test_dripping_headers_are_no_silence(api: Api) -> None:
    with peer([bytes([byte]) for byte in HEAD] + [b"{}"], 0.01) as base_url:
        assert api.run(ask, base_url=base_url, max_retries=0, timeout=Timeout(30, first_byte=10, idle=0.5)).id is None


def test_dripping_headers_run_into_the_total_limit(api: Api) -> None:
    with peer([bytes([byte]) for byte in HEAD], 0.05) as base_url:
        assert phase_of(api, base_url=base_url, timeout=Timeout(30, total=0.5)) == "total"


def test_a_dripping_stream_is_no_silence(api: Api) -> None:
    api.server.on("POST", PATH).drip(size=16, pause=0.01)
    events, error = api.events(stream, timeout=Timeout(30, idle=2))
    assert events
    assert error is None


def test_a_silent_stream_is_idle(api: Api) -> None:
    api.server.on("POST", PATH).stall(after_events=1)
    events, error = api.events(stream, timeout=Timeout(30, idle=0.1))
    assert len(events) == 1
    assert isinstance(error, APITimeoutError)
    assert error.phase == "idle"


def test_a_dripping_stream_runs_into_the_total_limit(api: Api) -> None:
    api.server.on("POST", PATH).drip(size=1, pause=0.05)
    _, error = api.events(stream, timeout=Timeout(30, total=0.5))
    assert isinstance(error, APITimeoutError)
    assert error.phase == "total"


def test_a_server_that_takes_nothing(api: Api) -> None:
    # It never reads, so that its and our buffers fill up.
    huge = "x" * (32 << 20)

    def send(client: Any) -> Any:
        return client.moderations.create(input=huge)

    with peer([], 0) as base_url, pytest.raises(APITimeoutError) as caught:
        api.run(send, base_url=base_url, max_retries=0, timeout=Timeout(30, write=0.2))
    assert caught.value.phase == "write"


def test_an_address_that_does_not_answer(api: Api) -> None:
    # A full queue of connections: the next one is not answered.
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        base_url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        assert phase_of(api, base_url=base_url, timeout=Timeout(30, connect=0.2)) == "connect"


def test_the_total_limit_covers_waits_and_attempts(api: Api) -> None:
    api.server.on("POST", PATH).times(2).respond(status=500, headers={"retry-after-ms": "1"})
    api.server.on("POST", PATH).stall()
    with pytest.raises(APITimeoutError) as caught:
        api.run(ask, timeout=Timeout(30, total=0.3), max_retries=5)
    assert caught.value.phase == "total"
    assert api.server.request_count == 3


def test_a_limit_that_ran_out_is_tried_again(api: Api) -> None:
    rule = api.server.on("POST", PATH).times(1).stall()
    assert api.run(ask, timeout=Timeout(30, idle=0.2), max_retries=1).object == "chat.completion"
    assert rule.hits == 1


@pytest.mark.parametrize(
    ("limits", "phase"),
    [
        (SimpleNamespace(connect=5.0, read=0.1, write=5.0, pool=5.0), "first_byte"),
        (SimpleNamespace(connect=5.0, read=None, write=None, pool=None, total=0.1), "total"),
        (0.1, "first_byte"),
    ],
)
def test_limits_of_other_makes(api: Api, limits: Any, phase: str) -> None:
    api.server.on("POST", PATH).delay(30)
    assert phase_of(api, timeout=limits) == phase


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        (600, "600"),
        (3.0, "3.0"),
        (Timeout(20, connect=1), "20"),
        (Timeout(20, idle=1), "20"),
        (Timeout(read=2.5), "2.5"),
        (SimpleNamespace(connect=5.0, read=7.0, write=5.0, pool=5.0), "7.0"),
        (ferroai.NOT_GIVEN, "600"),
        (None, None),
    ],
)
def test_the_server_is_told_the_limit(api: Api, limits: Any, told: str | None) -> None:
    api.run(ask, timeout=limits)
    api.run(lambda client: client.models.retrieve("m", timeout=limits))
    assert [request.headers.get("x-stainless-read-timeout") for request in api.server.requests] == [told, told]


def test_what_is_not_said_is_as_usual() -> None:
    assert Timeout() == ferroai.DEFAULT_TIMEOUT == Timeout(600, connect=5)
    assert Timeout(connect=3) == Timeout(600, connect=3)
    assert repr(Timeout(1)) == "Timeout(connect=1, first_byte=1, idle=1, write=1, pool=None, total=None)"
    assert (Timeout(20, connect=2).read, Timeout(read=2).idle, Timeout(read=2, idle=3).idle) == (20, 2, 3)
    assert Timeout(9, pool=1).as_dict() == {"connect": 9, "read": 9, "write": 9, "pool": 1}
    assert Timeout(None).as_dict() == dict.fromkeys(["connect", "read", "write", "pool"])
    assert Timeout(Timeout(1, total=2), idle=3) == Timeout(1, idle=3, total=2)


def test_limits_made_of_those_of_httpx() -> None:
    plain: Any = SimpleNamespace(connect=5.0, read=5.0, write=5.0, pool=5.0)
    assert Timeout(plain) == Timeout(5.0)
    meant: Any = SimpleNamespace(connect=5.0, read=5.0, write=5.0, pool=1.0)
    assert Timeout(meant, total=9) == Timeout(5.0, pool=1.0, total=9)


def test_limits_are_values() -> None:
    limits = Timeout(5, total=9, pool=1)
    for again in (pickle.loads(pickle.dumps(limits)), copy.copy(limits), copy.deepcopy(limits)):
        assert again == limits
        assert hash(again) == hash(limits)
    assert limits != Timeout(5)
    assert limits != 5


@pytest.mark.parametrize(("wrong", "error"), [(-1, ValueError), (float("nan"), ValueError), ("1", TypeError)])
@pytest.mark.parametrize("name", ["connect", "read", "write", "pool", "first_byte", "idle", "total"])
def test_wrong_limits_are_said_at_once(name: str, wrong: Any, error: type[Exception]) -> None:
    named: Any = {name: wrong}
    with pytest.raises(error, match="expected seconds of at least 0"):
        Timeout(**named)
