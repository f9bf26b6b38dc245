"""What our calls send, byte for byte against what the official package sends."""

from __future__ import annotations

import datetime
import enum
import json
from collections import OrderedDict, UserDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, SimpleNamespace
from typing import Any

import httpx2
import openai
import pydantic
import pytest
from openai.types.chat import ChatCompletionMessage as OfficialMessage

import ferroai
from ferroai import _core


@dataclass(frozen=True)
class Sent:
    verb: str
    path: str
    query: str
    body: bytes


THEIRS = SimpleNamespace(omit=openai.omit, NOT_GIVEN=openai.NOT_GIVEN, not_given=openai.not_given)
OURS = SimpleNamespace(omit=ferroai.omit, NOT_GIVEN=ferroai.NOT_GIVEN, not_given=ferroai.not_given)


SEEN: list[httpx2.Request] = []


@cache
def official_client() -> openai.OpenAI:
    """One for all: making it takes longer than a call. Nothing it sends leaves the process."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        SEEN.append(request)
        return httpx2.Response(418, json={})

    transport = httpx2.Client(transport=httpx2.MockTransport(answer))
    return openai.OpenAI(
        api_key="k", admin_api_key="a", base_url="http://host/v1", http_client=transport, max_retries=0
    )


def sent_by_official(call: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> httpx2.Request:
    target: Any = official_client()
    for name in call.split("."):
        target = getattr(target, name)
    SEEN.clear()
    with pytest.raises(openai.APIStatusError):
        # A list is a lazy page on neither side: the request goes out at once.
        target(*args, **kwargs)
    (request,) = SEEN
    return request


def official(call: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Sent:
    request = sent_by_official(call, args, kwargs)
    path, _, query = request.url.raw_path.decode().partition("?")
    return Sent(request.method, path.removeprefix("/v1"), query, request.read())


def encoded(call: str, *args: Any, **kwargs: Any) -> Any:
    resource, _, method = call.rpartition(".")
    return _core.encode(resource, method, args, kwargs)


def ours(call: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Sent:
    verb, path, query, body, *_ = encoded(call, *args, **kwargs)
    return Sent(verb, path, query or "", body or b"")


class Colour(str, enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    LOW = 3


class Text(str):
    __slots__ = ()


class Inner(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(populate_by_name=True)

    kind: str = pydantic.Field(default="text", alias="type")
    text: str | None = None
    when: datetime.datetime | None = None


class Message(pydantic.BaseModel):
    role: str
    content: list[Inner]
    name: str | None = None


def turns(count: int) -> Iterator[dict[str, str]]:
    for number in range(count):
        yield {"role": "user", "content": f"turn {number}"}


HELLO: list[Any] = [{"role": "user", "content": "hello"}]
MOMENT = datetime.datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=datetime.timezone.utc)

Case = tuple[str, str, tuple[Any, ...], Callable[[Any], dict[str, Any]]]

CASES: list[Case] = [
    ("plain chat", "chat.completions.create", (), lambda sdk: {"model": "m", "messages": HELLO}),
    (
        "every scalar",
        "chat.completions.create",
        (),
        lambda sdk: {
            "messages": HELLO,
            "temperature": 0.1,
            "top_p": 1.0,
            "n": 2,
            "seed": -(2**63),
            "stop": None,
            "logprobs": True,
            "store": False,
            "user": 'ü"\\\n\x01\x7f/漢🙂\u2028',
            "model": "m",
        },
    ),
    (
        "keys in the described order",
        "chat.completions.create",
        (),
        lambda sdk: {
            "tools": [],
            "user": "u",
            "temperature": 1,
            "stream": False,
            "messages": HELLO,
            "service_tier": "auto",
            "model": "m",
            "audio": None,
        },
    ),
    (
        "left out",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": "m",
            "messages": HELLO,
            "stop": sdk.omit,
            "temperature": sdk.NOT_GIVEN,
            "user": sdk.not_given,
        },
    ),
    (
        "left out inside a TypedDict",
        "chat.completions.create",
        (),
        lambda sdk: {"model": "m", "messages": [{"role": "user", "content": "x", "name": sdk.omit}]},
    ),
    ("a generator of messages", "chat.completions.create", (), lambda sdk: {"model": "m", "messages": turns(3)}),
    ("a tuple of messages", "chat.completions.create", (), lambda sdk: {"model": "m", "messages": tuple(HELLO)}),
    (
        "subclasses of str, int, dict",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": Text("m"),
            "messages": [OrderedDict(role=Colour.RED, content=Text("x"))],
            "n": Level.LOW,
            "metadata": {Colour.RED: "a", Text("k"): "b"},
        },
    ),
    (
        "mappings",
        "chat.completions.create",
        (),
        lambda sdk: {"model": "m", "messages": [MappingProxyType({"role": "user", "content": "x"})]},
    ),
    (
        "models inside a parameter",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": "m",
            "messages": [
                Message(role="user", content=[Inner(text="x", when=MOMENT), Inner.model_validate({"kind": "k"})])
            ],
        },
    ),
    (
        "models inside extra_body",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": "m",
            "messages": HELLO,
            "extra_body": {
                "x": Message(role="user", content=[Inner.model_validate({"kind": "k", "when": MOMENT})]),
                "at": MOMENT,
            },
        },
    ),
    (
        "extra_body wins and keeps the place",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": "m",
            "messages": HELLO,
            "temperature": 1,
            "extra_body": {"new": [1, 2.5, None], "temperature": 0, "model": "other", "also": {"a": {}}},
        },
    ),
    (
        "extra_body leaves out",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": "m",
            "messages": HELLO,
            "temperature": 1,
            "extra_body": {"temperature": sdk.omit, "other": sdk.omit, "x": 1},
        },
    ),
    (
        "keys that are no str",
        "chat.completions.create",
        (),
        lambda sdk: {
            "model": "m",
            "messages": HELLO,
            "extra_body": {"k": {1: "a", 2.5: "b", None: "c", False: "d", 2**70: "e", Level.LOW: "f"}},
        },
    ),
    ("extra_query on a POST", "moderations.create", (), lambda sdk: {"input": "x", "extra_query": {"a": [1, "b c"]}}),
    ("embeddings", "embeddings.create", (), lambda sdk: {"input": "x", "model": "m"}),
    (
        "embeddings in full",
        "embeddings.create",
        (),
        lambda sdk: {"dimensions": 3, "user": "u", "model": "m", "input": [[1, 2], [3]]},
    ),
    (
        "embeddings as floats",
        "embeddings.create",
        (),
        lambda sdk: {"input": ["x"], "model": "m", "encoding_format": "float"},
    ),
    (
        "embeddings with the choice left out",
        "embeddings.create",
        (),
        lambda sdk: {"input": ["x"], "model": "m", "encoding_format": sdk.omit},
    ),
    ("moderations", "moderations.create", (), lambda sdk: {"input": [{"type": "text", "text": "x"}]}),
    ("nothing given", "responses.create", (), lambda sdk: {}),
    (
        "responses",
        "responses.create",
        (),
        lambda sdk: {
            "input": [{"role": "user", "content": [{"type": "input_text", "text": "x"}]}],
            "model": "m",
            "stream": True,
            "include": ["file_search_call.results"],
            "metadata": {"k": "v"},
            "temperature": 0.5,
        },
    ),
    ("a POST without a body", "responses.cancel", ("resp_1",), lambda sdk: {}),
    ("a POST with extra_body alone", "responses.cancel", ("resp_1",), lambda sdk: {"extra_body": {"a": 1}}),
    ("counting", "responses.input_tokens.count", (), lambda sdk: {"model": "m", "input": "x"}),
    ("one by position", "models.retrieve", ("gpt-4",), lambda sdk: {}),
    ("one by name", "models.retrieve", (), lambda sdk: {"model": "gpt-4"}),
    ("what a path keeps", "models.retrieve", ("az09!$&'()*+,;=:@-._~",), lambda sdk: {}),
    ("what a path escapes", "models.retrieve", ('a/b%c d?e#f"<>[]\\^`{|}ü漢\n',), lambda sdk: {}),
    ("dots within a segment", "models.retrieve", ("a..b",), lambda sdk: {}),
    ("three dots", "models.retrieve", ("...",), lambda sdk: {}),
    ("a path from a number", "models.retrieve", (12,), lambda sdk: {}),
    ("a path from True", "models.retrieve", (True,), lambda sdk: {}),
    ("delete", "models.delete", ("ft:m",), lambda sdk: {}),
    ("delete with a body", "models.delete", ("ft:m",), lambda sdk: {"extra_body": {"why": "x"}}),
    ("get drops a body", "models.retrieve", ("m",), lambda sdk: {"extra_body": {"why": "x"}}),
    ("list", "models.list", (), lambda sdk: {}),
    ("list with a query", "models.list", (), lambda sdk: {"extra_query": {"after": "x", "n": 5}}),
    (
        "a query of everything",
        "chat.completions.list",
        (),
        lambda sdk: {
            "after": "a b+c&d=e/ü~",
            "limit": 10,
            "order": "desc",
            "model": None,
            "metadata": {"k[]": "v", "two words": "x"},
            "extra_query": {
                "list": ["x", 1, True, None],
                "map": {"c": 1, "d": ["e", {"f": 2.5}], "g": None},
                "float": 1e-7,
                "flag": False,
                "empty": [],
            },
        },
    ),
    (
        "extra_query wins over the method's",
        "chat.completions.list",
        (),
        lambda sdk: {"after": "a", "limit": 1, "extra_query": {"limit": 2, "after": None}},
    ),
    (
        "extra_query leaves out",
        "chat.completions.list",
        (),
        lambda sdk: {"after": "a", "limit": 1, "extra_query": {"limit": sdk.omit}},
    ),
    (
        "a list in the query",
        "responses.retrieve",
        ("resp_1",),
        lambda sdk: {"include": ["a", "b c"], "starting_after": 3, "include_obfuscation": True, "stream": True},
    ),
    (
        "path and query",
        "chat.completions.messages.list",
        ("chatcmpl/1",),
        lambda sdk: {"order": "asc", "limit": 2, "after": sdk.omit},
    ),
    (
        "path and body",
        "chat.completions.update",
        ("chatcmpl-1",),
        lambda sdk: {"metadata": UserDict(a="b")},
    ),
    ("body of null", "chat.completions.update", ("chatcmpl-1",), lambda sdk: {"metadata": None}),
]


@pytest.mark.parametrize(("call", "args", "kwargs"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_sends_what_the_official_package_sends(
    call: str, args: tuple[Any, ...], kwargs: Callable[[Any], dict[str, Any]]
) -> None:
    assert ours(call, args, kwargs(OURS)) == official(call, args, kwargs(THEIRS))


HEADER_CASES: list[tuple[str, Callable[[Any], dict[str, Any]], dict[str, str | None]]] = [
    ("added", lambda sdk: {"X-Custom": "a b"}, {"x-custom": "a b"}),
    ("whatever the case", lambda sdk: {"CONTENT-type": "text/x"}, {"content-type": "text/x"}),
    ("removed", lambda sdk: {"Authorization": sdk.omit, "Accept": sdk.omit}, {"authorization": None, "accept": None}),
    ("the last of one name", lambda sdk: {"x-a": "1", "X-A": "2"}, {"x-a": "2"}),
    ("empty", lambda sdk: {"x-a": ""}, {"x-a": ""}),
]


@pytest.mark.parametrize(("make", "expected"), [case[1:] for case in HEADER_CASES], ids=[c[0] for c in HEADER_CASES])
def test_headers_merge_as_in_the_official_package(
    make: Callable[[Any], dict[str, Any]], expected: dict[str, str | None]
) -> None:
    request = sent_by_official("moderations.create", (), {"input": "x", "extra_headers": make(THEIRS)})
    # httpx2 has an Accept of its own where the package has none.
    theirs = {name: request.headers.get(name) for name in expected if name != "accept"}
    assert theirs == {name: value for name, value in expected.items() if name != "accept"}
    headers = encoded("moderations.create", input="x", extra_headers=make(OURS))[4]
    assert dict(headers) == expected
    assert len(headers) == len(expected)


def test_a_generator_is_consumed_once_into_bytes() -> None:
    source = turns(2)
    body = encoded("chat.completions.create", model="m", messages=source)[3]
    assert body.count(b"turn") == 2
    assert list(source) == []


@pytest.mark.parametrize(
    ("kwargs", "expected"),
    [({}, False), ({"stream": None}, False), ({"stream": False}, False), ({"stream": True}, True)],
)
def test_stream_is_what_the_argument_says(kwargs: dict[str, Any], expected: bool) -> None:
    assert encoded("chat.completions.create", model="m", messages=HELLO, **kwargs)[5] is expected


@pytest.mark.parametrize(
    ("kwargs", "expected"),
    [
        ({}, True),
        ({"encoding_format": ferroai.NOT_GIVEN}, True),
        ({"encoding_format": "base64"}, False),
        ({"encoding_format": "float"}, False),
    ],
)
def test_embeddings_are_decoded_when_the_caller_did_not_choose(kwargs: dict[str, Any], expected: bool) -> None:
    assert encoded("embeddings.create", model="m", input="x", **kwargs)[7] is expected
    assert encoded("moderations.create", input="x")[7] is False


@pytest.mark.parametrize(
    ("timeout", "expected"),
    [
        (2.5, (2.5, 2.5, None)),
        (3, (3.0, 3.0, None)),
        (None, (None, None, None)),
        (float("inf"), (None, None, None)),
        (ferroai.NOT_GIVEN, None),
        (ferroai.Timeout(20, connect=2), (2.0, 20.0, None)),
        (ferroai.Timeout(20, read=None, total=30), (20.0, None, 30.0)),
        (httpx2.Timeout(20, connect=2), (2.0, 20.0, None)),
        (httpx2.Timeout(None), (None, None, None)),
    ],
)
def test_timeout_is_seconds_none_or_an_object_with_limits(timeout: Any, expected: object) -> None:
    assert encoded("moderations.create", input="x", timeout=timeout)[6] == expected
    assert encoded("moderations.create", input="x")[6] is None


ANSWER: dict[str, Any] = {
    "role": "assistant",
    "content": None,
    "refusal": None,
    "annotations": [],
    "tool_calls": [
        {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}, "later": {"x": [1.0, None]}},
    ],
    "new_field": 1e16,
}


def test_an_answer_sent_back_is_what_the_server_sent() -> None:
    text = json.dumps(ANSWER).encode()
    mine: Any = _core.build("types.chat.ChatCompletionMessage", text)
    theirs = OfficialMessage.construct(**ANSWER)
    ways: list[Callable[[Any], dict[str, Any]]] = [
        lambda message: {"messages": [{"role": "user", "content": "x"}, message]},
        lambda message: {"messages": HELLO, "extra_body": {"last": message}},
    ]
    for arguments in ways:
        sent = ours("chat.completions.create", (), {"model": "m", **arguments(mine)})
        assert sent == official("chat.completions.create", (), {"model": "m", **arguments(theirs)})
        body = json.loads(sent.body)
        assert (body.get("last") or body["messages"][-1]) == ANSWER


def test_a_program_may_change_an_answer_before_it_is_sent_back() -> None:
    mine: Any = _core.build(
        "types.chat.ChatCompletionMessage", json.dumps({"role": "assistant", "content": "x"}).encode()
    )
    mine.content = "changed"
    mine.mine = {Colour.RED}
    body = encoded("chat.completions.create", model="m", messages=[mine])[3]
    assert json.loads(body)["messages"] == [{"role": "assistant", "content": "changed", "mine": ["red"]}]
