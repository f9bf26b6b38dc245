"""Hooks: what they are told, what they may change, and what happens when they raise."""

from __future__ import annotations

import asyncio
import contextvars
import pickle
import threading
from typing import TYPE_CHECKING, Any

import pytest

import ferroai
from ferroai import RequestEvent, ResponseEvent, RetryEvent, omit
from tests import programs
from tests.conftest import Api

if TYPE_CHECKING:
    from ferroai.testing import MockServer

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PATH = "/v1/chat/completions"


def ask(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, extra_query={"q": "1"})


def stream(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES, stream=True)


class Events:
    """Hooks that keep what they are told: as plain functions, or as coroutine functions."""

    def __init__(self, coroutines: bool) -> None:
        self.told: list[Any] = []
        self.options: dict[str, Any] = dict.fromkeys(
            ("on_request", "on_response", "on_retry"), self.wait if coroutines else self.told.append
        )

    async def wait(self, event: Any) -> None:
        await asyncio.sleep(0)
        self.told.append(event)

    @property
    def kinds(self) -> list[type]:
        return [type(event) for event in self.told]


@pytest.fixture(params=["functions", "coroutines"])
def events(request: pytest.FixtureRequest, api: Api) -> Events:
    if request.param == "coroutines" and not api.asynchronous:
        pytest.skip("a blocking client has no loop")
    return Events(request.param == "coroutines")


def test_what_hooks_are_told_of_a_call(api: Api, events: Events) -> None:
    api.server.on("POST", PATH).times(1).respond(status=503, headers={"retry-after-ms": "2", "x-request-id": "r"})
    assert api.run(ask, **events.options).object == "chat.completion"
    assert events.kinds == [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
    first, refused, again, second, answered = events.told
    assert {(event.method, str(event.url)) for event in events.told} == {
        ("POST", f"{api.server.url}/chat/completions?q=1")
    }
    assert [event.attempt for event in events.told] == [1, 1, 1, 2, 2]
    assert (first.headers["Authorization"], first.headers["accept"]) == ("Bearer test", "application/json")
    assert b'"Hello"' in first.content
    assert first.content == second.content == api.server.requests[0].body
    assert (refused.status, refused.request_id, answered.status) == (503, "r", 200)
    assert answered.headers["content-type"] == "application/json"
    assert answered.elapsed > 0
    assert (again.reason, again.status, again.delay, again.max_retries) == ("status 503", 503, 0.002, 2)


def test_what_hooks_are_told_of_a_stream(api: Api, events: Events) -> None:
    chunks, error = api.events(stream, **events.options)
    assert chunks
    assert error is None
    assert events.kinds == [RequestEvent, ResponseEvent]


def test_a_connection_that_breaks_is_a_reason(api: Api, events: Events) -> None:
    api.server.on("POST", PATH).times(1).drop()
    api.run(ask, **events.options)
    assert events.kinds == [RequestEvent, RetryEvent, RequestEvent, ResponseEvent]
    assert (events.told[1].status, events.told[1].reason[:17]) == (None, "connection error:")


def test_a_limit_that_runs_out_is_a_reason(api: Api, events: Events) -> None:
    api.server.on("POST", PATH).times(1).stall()
    api.run(ask, timeout=ferroai.Timeout(30, idle=0.1), **events.options)
    assert events.told[2].reason == "the idle limit of 100ms ran out"


def test_hooks_run_where_the_call_is_made(api: Api) -> None:
    name = contextvars.ContextVar("name", default="nobody")
    seen: list[tuple[threading.Thread, str]] = []

    def on_request(_: RequestEvent) -> None:
        seen.append((threading.current_thread(), name.get()))

    def call(client: Any) -> Any:
        name.set("somebody")
        return ask(client)

    api.run(call, on_request=on_request)
    assert seen == [(threading.current_thread(), "somebody")]


def test_a_hook_may_sign_a_request(api: Api) -> None:
    api.server.on("POST", PATH).times(1).respond(status=500, headers={"retry-after-ms": "1"})

    def sign(event: RequestEvent) -> dict[str, Any]:
        assert event.content is not None
        return {"X-Signature": f"{event.attempt}:{len(event.content)}", "X-Stainless-Lang": omit, "User-Agent": "me"}

    api.run(ask, on_request=sign)
    for number, request in enumerate(api.server.requests, start=1):
        assert request.headers["x-signature"] == f"{number}:{len(request.body)}"
        assert "x-stainless-lang" not in request.headers
        assert request.headers["user-agent"] == "me"


def test_a_coroutine_may_sign_too(api: Api) -> None:
    async def sign(event: RequestEvent) -> dict[str, str]:
        await asyncio.sleep(0)
        return {"x-signature": event.method}

    if api.asynchronous:
        api.run(ask, on_request=sign)
        assert api.server.requests[0].headers["x-signature"] == "POST"
    else:
        with pytest.raises(TypeError, match="can't await"):
            api.run(ask, on_request=sign)
        assert api.server.request_count == 0


@pytest.mark.parametrize(
    ("wrong", "error"),
    [(7, TypeError), ({"a b": "c"}, ValueError), ({"a": "b\r\nc: d"}, ValueError), ({"a": None}, TypeError)],
)
def test_changes_that_make_no_sense(api: Api, wrong: Any, error: type[Exception]) -> None:
    def on_request(_: RequestEvent) -> Any:
        return wrong

    with pytest.raises(error, match="on_request"):
        api.run(ask, on_request=on_request)
    assert api.server.request_count == 0


@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry"])
@pytest.mark.parametrize("call", [ask, stream])
def test_a_hook_that_raises(api: Api, hook: str, call: Any) -> None:
    if hook == "on_retry":
        api.server.on("POST", PATH).respond(status=500)

    def fail(_: object) -> None:
        raise LookupError("no such thing")

    with pytest.raises(LookupError, match="no such thing"):
        api.run(call, **{hook: fail})
    assert api.server.request_count == (0 if hook == "on_request" else 1)
    assert api.server.wait_closed(30.0), "its connection is still open"


def test_a_client_goes_on_after_a_hook_that_raised(api: Api) -> None:
    failing = [True]

    def on_response(_: ResponseEvent) -> None:
        if failing.pop():
            raise LookupError("once")
        failing.append(False)

    failing.insert(0, False)
    client = api.client(on_response=on_response)
    with pytest.raises(LookupError, match="once"):
        api.run(lambda _: ask(client))
    assert api.run(lambda _: ask(client)).object == "chat.completion"


def test_a_hook_may_make_a_call_itself(api: Api) -> None:
    told: list[str] = []
    client = api.client()

    def on_request(_: RequestEvent) -> Any:
        if api.asynchronous:

            async def look() -> None:
                told.append((await client.models.retrieve("m")).id)

            return look()
        told.append(client.models.retrieve("m").id)
        return None

    api.run(ask, on_request=on_request)
    assert told == ["m"]


def test_hooks_of_copies(api: Api) -> None:
    events = Events(coroutines=False)
    client = api.client(**events.options)
    api.run(lambda _: ask(client.with_options(timeout=9)))
    assert events.kinds == [RequestEvent, ResponseEvent]
    api.run(lambda _: ask(client.with_options(on_request=None)))
    assert events.kinds[2:] == [ResponseEvent]
    client.on_response = None
    api.run(lambda _: ask(client))
    assert events.kinds[3:] == [RequestEvent]


def test_without_hooks_nothing_is_asked(server: MockServer) -> None:
    output = programs.succeed(
        """
        import logging
        c = client()
        c.chat.completions.create(model="m", messages=MESSAGES)
        asyncio.run(aclient().models.retrieve("m"))
        print([name for name in ("ferroai._hooks", "ferroai._logs") if name in sys.modules])
        client(on_request=print).models.retrieve("m")
        print([name for name in ("ferroai._hooks", "ferroai._logs") if name in sys.modules])
        """,
        server.url,
    )
    lines = output.splitlines()
    assert (lines[0], lines[-1]) == ("[]", "['ferroai._hooks']")


def test_events_do_not_change_and_show_no_secret(api: Api) -> None:
    events = Events(coroutines=False)
    api.server.on("POST", PATH).times(1).respond(status=503, headers={"retry-after-ms": "1"})
    api.run(ask, api_key="sk-canary", **events.options)
    for event in events.told:
        assert "sk-canary" not in f"{event} {event!r}"
        assert "Hello" not in repr(event)
        with pytest.raises(AttributeError):
            event.method = "GET"
        assert pickle.loads(pickle.dumps(event)).url == event.url
