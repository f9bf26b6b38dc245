"""Servers that answer badly: no HTTP, endless, dripping, lying about themselves, busy, in circles."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from typing import Any

import pytest

import ferroai
from tests.conftest import Api
from tests.peers import answer, peer

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"
GOOD = json.dumps({"id": "good", "object": "chat.completion", "created": 1, "model": "m", "choices": []}).encode()


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


NO_HTTP = {
    "a mail server": b"220 mail.example ESMTP ready\r\n",
    "a TLS alert": b"\x15\x03\x03\x00\x02\x02\x28",
    "HTTP/0.9": b"<html>hello</html>",
    "a status that is none": b"HTTP/1.1 two hundred OK\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}",
    "a length that is none": b"HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n",
    "a chunk that is none": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n",
    "an endless chunk size": b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + b"f" * 4000,
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\ncontent-",
}


@pytest.mark.parametrize("what", list(NO_HTTP))
def test_what_is_no_http_is_a_connection_error(api: Api, what: str) -> None:
    with peer(NO_HTTP[what]) as server, pytest.raises(ferroai.APIConnectionError) as caught:
        api.run(ask, base_url=server.url, max_retries=0)
    assert type(caught.value) is ferroai.APIConnectionError
    assert str(caught.value).startswith("Connection error: ")


@pytest.mark.parametrize("piece", [b"x-more: and more\r\n", b"x" * 1000], ids=["lines", "one line"])
def test_an_endless_head_is_refused(api: Api, piece: bytes) -> None:
    def talk(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        server.write_for_ever(connection, piece)

    with peer(talk) as server:
        with pytest.raises(ferroai.APIConnectionError, match="HTTP"):
            api.run(ask, base_url=server.url, max_retries=0)
        # What sockets and parser hold, and no more.
        assert server.written < 16 << 20


def test_promises_of_an_answer_are_no_answer(api: Api) -> None:
    def talk(connection: socket.socket) -> None:
        while True:
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            time.sleep(0.005)

    with peer(talk) as server, pytest.raises(ferroai.APITimeoutError):
        api.run(ask, base_url=server.url, max_retries=0, timeout=ferroai.Timeout(60, total=0.4))


def test_an_answer_announced_beyond_what_is_held_is_refused_at_once(api: Api) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 20000000000\r\n\r\n"
    with peer(lambda connection: server.write_for_ever(connection, head + b" " * 65536)) as server:
        with pytest.raises(ferroai.APIError, match=r"too large.*1024 MiB") as caught:
            api.run(ask, base_url=server.url)
        assert not isinstance(caught.value, ferroai.APIConnectionError)
        assert len(server.requests) == 1
        assert server.written < 32 << 20


def test_the_report_of_a_failure_may_be_endless(api: Api) -> None:
    def talk(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 503 No\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n")
        server.write_for_ever(connection, b"no luck " * 8192)

    with peer(talk) as server:
        with pytest.raises(ferroai.InternalServerError) as caught:
            api.run(ask, base_url=server.url, max_retries=0)
        assert len(caught.value.response.content) == 16 << 20


def test_the_report_of_a_failure_may_drip(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=400, body=b"no luck " * 1000).drip(size=1, pause=0.01)
    with pytest.raises(ferroai.BadRequestError) as caught:
        api.run(ask, timeout=ferroai.Timeout(30, total=0.3))
    assert caught.value.response.content.startswith(b"no luck")


def test_a_dripping_answer_has_the_limit_of_the_whole_call(api: Api) -> None:
    api.server.on("POST", PATH).drip(size=1, pause=0.02)
    with pytest.raises(ferroai.APITimeoutError) as caught:
        api.run(ask, timeout=ferroai.Timeout(30, total=0.3))
    assert caught.value.phase == "total"


def test_what_follows_an_answer_is_not_the_answer_to_the_next_request(api: Api) -> None:
    evil = answer(GOOD.replace(b"good", b"evil"))

    def talk(connection: socket.socket) -> None:
        connection.sendall(answer(GOOD) + evil)
        while server.hear(connection):
            connection.sendall(answer(GOOD))

    def twice(client: Any) -> list[str]:
        return [ask(client).id for _ in range(3)]

    async def twice_async(client: Any) -> list[str]:
        return [(await ask(client)).id for _ in range(3)]

    with peer(talk) as server:
        assert api.run(twice_async if api.asynchronous else twice, base_url=server.url) == ["good"] * 3


@pytest.mark.parametrize("status", [429, 500, 502, 503, 529])
def test_a_storm_of_failures_passes(api: Api, status: int) -> None:
    rule = api.server.on("POST", PATH).times(40).respond(status=status, headers={"retry-after-ms": "1"})

    def storm(client: Any) -> set[str]:
        seen: list[str] = []
        threads = [threading.Thread(target=lambda: seen.append(ask(client).object)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(seen) == 8
        return set(seen)

    async def storm_async(client: Any) -> set[str]:
        return {answer.object for answer in await asyncio.gather(*[ask(client) for _ in range(8)])}

    assert api.run(storm_async if api.asynchronous else storm, max_retries=40) == {"chat.completion"}
    assert rule.hits == 40
    # Each failure was read to its end, so its connection served again.
    assert api.server.connections.accepted <= 16


def test_a_circle_of_redirects_ends_and_is_not_tried_again(api: Api) -> None:
    rule = api.server.on("POST", PATH).redirect(f"{api.server.url}/chat/completions")
    with pytest.raises(ferroai.APIConnectionError, match="redirected more than 20 times"):
        api.run(ask)
    assert rule.hits == 21


PORTAL = b"<!doctype html><html><title>Log in to the network</title>"


@pytest.mark.parametrize("kind", ["text/html", "application/json", None])
def test_the_page_of_a_captive_portal_is_said_to_be_one(api: Api, kind: str | None) -> None:
    headers = {"content-type": kind} if kind else {}
    api.server.on("POST", PATH).respond(status=200, body=PORTAL, headers=headers)
    with pytest.raises(ferroai.APIResponseValidationError, match=r"not JSON.*Log in to the network") as caught:
        api.run(ask)
    assert caught.value.status_code == 200
    assert caught.value.body == PORTAL.decode()


def test_a_captive_portal_in_place_of_a_stream(api: Api) -> None:
    api.server.on("POST", PATH).respond(status=200, body=PORTAL, headers={"content-type": "text/html"})
    events, error = api.events(chat)
    assert events == []
    assert isinstance(error, ferroai.APIError), "a page that holds no event is no empty stream"
    assert "text/html" in str(error)


def test_a_portal_that_redirects_gets_no_credentials(api: Api) -> None:
    with peer(answer(PORTAL)) as portal:
        api.server.on("POST", PATH).redirect(portal.url, status=302)
        with pytest.raises(ferroai.APIResponseValidationError, match="Log in"):
            api.run(ask, api_key="sk-secret", organization="org-secret")
        assert "secret" not in portal.requests[0]
