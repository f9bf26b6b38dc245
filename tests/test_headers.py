"""What goes over the wire around a call, held against what the official package sends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import ferroai
from ferroai.testing import MockServer
from tests.conftest import Api

openai: Any = pytest.importorskip("openai")
MESSAGES: Any = [{"role": "user", "content": "Hello"}]

#: Differ by design: our own name, our own version, and the transport's own headers.
OURS = {"user-agent", "x-stainless-package-version", "accept-encoding", "connection", "host"}

CALLS: dict[str, tuple[dict[str, Any], Callable[[Any], Any]]] = {
    "a plain call": ({}, lambda c: c.chat.completions.create(model="m", messages=MESSAGES)),
    "organization and project": (
        {"organization": "o", "project": "p"},
        lambda c: c.chat.completions.create(model="m", messages=MESSAGES),
    ),
    "headers and queries of client and call": (
        {"default_headers": {"X-One": "1", "X-Two": "2"}, "default_query": {"a": 1, "b": [1, 2]}},
        lambda c: c.chat.completions.create(
            model="m",
            messages=MESSAGES,
            extra_headers={"x-two": "3", "X-Three": "4"},
            extra_query={"a": "z", "c": True},
        ),
    ),
    "the authorization replaced": (
        {"default_headers": {"Authorization": "Other"}},
        lambda c: c.chat.completions.create(model="m", messages=MESSAGES),
    ),
    "a time limit": ({"timeout": 7}, lambda c: c.chat.completions.create(model="m", messages=MESSAGES)),
    "a time limit of the call": ({}, lambda c: c.chat.completions.create(model="m", messages=MESSAGES, timeout=2.5)),
    "no time limit": ({"timeout": None}, lambda c: c.chat.completions.create(model="m", messages=MESSAGES)),
    "a stream": ({}, lambda c: c.chat.completions.create(model="m", messages=MESSAGES, stream=True)),
    "a get": ({}, lambda c: c.models.retrieve("a/b c")),
    "a list": ({}, lambda c: c.chat.completions.list(limit=3, metadata={"k": "v"})),
    "a delete": ({}, lambda c: c.chat.completions.delete("id")),
    "an update": ({}, lambda c: c.chat.completions.update("id", metadata={"a": "b"})),
    "a response": ({}, lambda c: c.responses.create(model="m", input="Hello")),
    "a cancelled response": ({}, lambda c: c.responses.cancel("resp_1")),
    "embeddings": ({}, lambda c: c.embeddings.create(model="m", input=["a", "b"])),
    "a moderation": ({}, lambda c: c.moderations.create(input="Hello")),
}


def record(server: MockServer, package: Any, asynchronous: bool, options: dict[str, Any], call: Any) -> Any:
    server.reset()
    server.on().respond(status=400, json={"error": {"message": "recorded"}})
    options = {"api_key": "k", "base_url": server.url, "max_retries": 0, **options}

    async def awaited() -> None:
        async with package.AsyncOpenAI(**options) as client:
            await call(client)

    def blocking() -> None:
        with package.OpenAI(**options) as client:
            call(client)

    with pytest.raises(package.BadRequestError):
        asyncio.run(awaited()) if asynchronous else blocking()
    (request,) = server.requests
    return request


@pytest.mark.parametrize("name", list(CALLS))
def test_calls_look_like_the_official_ones(api: Api, name: str) -> None:
    options, call = CALLS[name]
    theirs = record(api.server, openai, api.asynchronous, options, call)
    ours = record(api.server, ferroai, api.asynchronous, options, call)
    assert (ours.method, ours.path, ours.query) == (theirs.method, theirs.path, theirs.query)
    assert ours.body == theirs.body
    kept = [{key: value for key, value in request.headers.items() if key not in OURS} for request in (ours, theirs)]
    assert kept[0] == kept[1]
    assert all(name == name.lower() for name, _ in ours.headers.raw)


def test_our_own_name(api: Api) -> None:
    request = record(api.server, ferroai, api.asynchronous, {}, CALLS["a plain call"][1])
    prefix = "Async" if api.asynchronous else ""
    assert request.headers["user-agent"] == f"{prefix}Ferroai/Python {ferroai.__version__}"
    assert request.headers["x-stainless-package-version"] == ferroai.__version__


def test_a_header_is_left_out(api: Api) -> None:
    def call(client: Any) -> Any:
        left_out = {"x-one": ferroai.omit, "Authorization": ferroai.omit}
        return client.chat.completions.create(model="m", messages=MESSAGES, extra_headers=left_out)

    request = record(
        api.server,
        ferroai,
        api.asynchronous,
        {"default_headers": {"X-One": "1"}},
        call,
    )
    assert "x-one" not in request.headers
    assert "authorization" not in request.headers


def test_request_ids_are_on_answers(api: Api) -> None:
    api.server.on("POST", "/v1/chat/completions").respond(headers={"x-request-id": "req_42"})
    answer = api.run(CALLS["a plain call"][1])
    assert answer._request_id == "req_42"
    assert "_request_id" not in answer.to_dict()


def test_options_of_copies_are_sent(api: Api) -> None:
    def call(client: Any) -> Any:
        changed = client.with_options(default_headers={"X-One": "1"}, timeout=9, organization="o")
        return changed.chat.completions.create(model="m", messages=MESSAGES)

    request = record(api.server, ferroai, api.asynchronous, {}, call)
    assert request.headers["x-one"] == "1"
    assert request.headers["x-stainless-read-timeout"] == "9"
    assert request.headers["openai-organization"] == "o"


def test_assigned_settings_count_from_then_on(api: Api) -> None:
    def call(client: Any) -> Any:
        client.organization = "later"
        client.api_key = "other"
        return client.chat.completions.create(model="m", messages=MESSAGES)

    request = record(api.server, ferroai, api.asynchronous, {}, call)
    assert request.headers["openai-organization"] == "later"
    assert request.headers["authorization"] == "Bearer other"
