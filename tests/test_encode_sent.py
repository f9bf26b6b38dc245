"""What arrives at a server: the same from both clients, and the same as from the official package."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import openai
import pytest

import ferroai

from .conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer, RecordedRequest

HELLO: list[Any] = [{"role": "user", "content": "hello"}]
SETTINGS: dict[str, Any] = {
    "default_query": {"api-version": "1 2", "shared": "client", "list": ["a", "b"], "gone": 1},
    "default_headers": {"X-Default": "d", "X-Gone": "g"},
    "max_retries": 0,
}

Call = Callable[[Any, Any], Any]

CALLS: dict[str, Call] = {
    "the client's own query and headers": lambda client, omit: client.models.list(),
    "a call wins over its client": lambda client, omit: client.chat.completions.list(
        limit=3,
        extra_query={"shared": "call", "limit": 4, "list": [1], "gone": omit},
        extra_headers={"x-default": "call", "x-gone": omit},
    ),
    "a path with everything in it": lambda client, omit: client.models.retrieve(
        "a/b%c d?e#f\"<>[]\\^`{|}ü漢\n!$&'()*+,;=:@-._~%2e%2E.."
    ),
    "a body": lambda client, omit: client.chat.completions.create(
        model="m", messages=HELLO, temperature=0.1, user=omit, extra_body={"temperature": 1, "new": "ü"}
    ),
    "no body": lambda client, omit: client.responses.cancel("resp_1"),
    "delete": lambda client, omit: client.models.delete("ft:m", extra_body={"why": None}),
    "another kind of body": lambda client, omit: client.chat.completions.create(
        model="m", messages=HELLO, extra_headers={"Content-Type": "application/x; v=1"}
    ),
}


def official(server: MockServer, call: Call) -> RecordedRequest:
    server.reset()
    with openai.OpenAI(api_key="test", base_url=server.url, **SETTINGS) as client:
        call(client, openai.omit)
    (request,) = server.requests
    return request


def headers(request: RecordedRequest) -> dict[str, str]:
    """The headers that a caller has a hand in."""
    names = ("accept", "authorization", "content-type", "content-length", "x-default", "x-gone")
    return {name: request.headers[name] for name in names if name in request.headers}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_a_server_sees_what_the_official_package_sends(api: Api, call: Call) -> None:
    theirs = official(api.server, call)
    api.server.reset()
    api.run(lambda client: call(client, ferroai.omit), **SETTINGS)
    (mine,) = api.server.requests
    assert (mine.method, mine.path, mine.query, mine.body) == (theirs.method, theirs.path, theirs.query, theirs.body)
    assert headers(mine) == headers(theirs)


def turns() -> Iterator[dict[str, str]]:
    yield {"role": "user", "content": "once"}


def test_a_generator_is_sent_again_in_full(api: Api) -> None:
    api.server.on("POST", "/v1/chat/completions").times(2).respond(status=503, headers={"retry-after-ms": "1"})
    api.run(lambda client: client.chat.completions.create(model="m", messages=turns()), max_retries=2)
    bodies = [request.body for request in api.server.requests]
    assert bodies == [b'{"model":"m","messages":[{"role":"user","content":"once"}]}'] * 3


def test_a_wrong_argument_sends_nothing(api: Api) -> None:
    wrong: list[tuple[type[Exception], dict[str, Any]]] = [
        (TypeError, {"mesages": HELLO}),
        (TypeError, {"messages": [{"role": "user", "content": object()}]}),
        (ValueError, {"messages": HELLO, "temperature": float("nan")}),
        (ValueError, {"messages": [{"role": "user", "content": "\ud800"}]}),
        (ValueError, {"messages": HELLO, "extra_headers": {"x-a": "1\r\nx-b: 2"}}),
        (TypeError, {"messages": HELLO, "timeout": "5"}),
    ]
    for kind, arguments in wrong:

        def call(client: Any, arguments: dict[str, Any] = arguments) -> Any:
            return client.chat.completions.create(model="m", **arguments)

        with pytest.raises(kind):
            api.run(call)
    assert api.server.request_count == 0


def test_arguments_are_read_when_the_call_is_awaited_not_later(server: MockServer) -> None:
    async def main() -> None:
        messages: list[Any] = [{"role": "user", "content": "before"}]
        async with ferroai.AsyncOpenAI(api_key="test", base_url=server.url) as client:
            call: Any = client.chat.completions.create(model="m", messages=messages)
            task = asyncio.ensure_future(call)
            await asyncio.sleep(0)
            messages[0]["content"] = "after"
            await task

    asyncio.run(main())
    (request,) = server.requests
    assert request.json()["messages"] == [{"role": "user", "content": "before"}]
