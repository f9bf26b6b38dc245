"""Wrong use of a call: refused before anything is sent, in the words that help."""

from __future__ import annotations

import enum
from typing import Any

import openai
import pydantic
import pytest

import ferroai
from ferroai import _core

HELLO: list[Any] = [{"role": "user", "content": "hello"}]


def encode(call: str, *args: Any, **kwargs: Any) -> Any:
    resource, _, method = call.rpartition(".")
    return _core.encode(resource, method, args, kwargs)


def official_error(call: str, *args: Any, **kwargs: Any) -> Exception:
    target: Any = openai.OpenAI(api_key="k", base_url="http://localhost:1/v1", max_retries=0)
    for name in call.split("."):
        target = getattr(target, name)
    with pytest.raises((TypeError, ValueError)) as caught:
        target(*args, **kwargs)
    return caught.value


# The official package words these itself, or leaves them to Python: ours are the same words.
SAME: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("chat.completions.create", (), {}),
    ("chat.completions.create", (), {"model": "m"}),
    ("chat.completions.create", (), {"messages": HELLO, "stream": True}),
    ("embeddings.create", (), {}),
    ("embeddings.create", (), {"model": "m"}),
    ("moderations.create", ("x",), {}),
    ("moderations.create", ("x",), {"model": "m"}),
    ("models.list", ("x", "y"), {}),
    ("models.retrieve", (), {}),
    ("models.retrieve", ("a", "b"), {}),
    ("models.retrieve", ("a", "b"), {"timeout": 1}),
    ("models.retrieve", ("a",), {"model": "b"}),
    ("models.retrieve", ("",), {}),
    ("models.retrieve", (None,), {}),
    ("models.retrieve", (0,), {}),
    ("models.retrieve", (".",), {}),
    ("models.retrieve", ("..",), {}),
    ("chat.completions.messages.list", ("..",), {}),
    ("responses.cancel", (), {"response_id": ""}),
]


@pytest.mark.parametrize(("call", "args", "kwargs"), SAME)
def test_misuse_is_worded_as_by_the_official_package(call: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    theirs = official_error(call, *args, **kwargs)
    with pytest.raises(type(theirs)) as caught:
        encode(call, *args, **kwargs)
    assert str(caught.value) == str(theirs)


class Answer(pydantic.BaseModel):
    text: str


def test_a_class_as_response_format_points_to_parse() -> None:
    arguments: dict[str, Any] = {"model": "m", "messages": HELLO, "response_format": Answer}
    theirs = official_error("chat.completions.create", **arguments)
    with pytest.raises(TypeError) as caught:
        encode("chat.completions.create", **arguments)
    assert str(caught.value) == str(theirs)


@pytest.mark.parametrize(
    ("keyword", "hint"),
    [
        ("mesages", ". Did you mean 'messages'?"),
        ("modle", ". Did you mean 'model'?"),
        ("maxtokens", ". Did you mean 'max_tokens'?"),
        ("temprature", ". Did you mean 'temperature'?"),
        ("extra_header", ". Did you mean 'extra_headers'?"),
        ("time_out", ". Did you mean 'timeout'?"),
        ("something_else_entirely", ""),
        ("größe", ""),
        ("max_retries", ". It belongs to the client: client.with_options(max_retries=…)"),
    ],
)
def test_an_unknown_keyword_names_the_nearest_one(keyword: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        encode("chat.completions.create", **{keyword: 1}, model="m", messages=HELLO)
    assert str(caught.value) == f"Completions.create() got an unexpected keyword argument '{keyword}'{hint}"


def test_a_wrong_keyword_is_told_before_a_missing_one() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'mesages'"):
        encode("chat.completions.create", model="m", mesages=HELLO)


def test_keywords_need_not_be_interned() -> None:
    name = "".join(["mess", "ages"])
    assert encode("chat.completions.create", **{name: HELLO, "".join(["mo", "del"]): "m"})[3].startswith(
        b'{"model":"m"'
    )


def test_a_keyword_with_a_lone_surrogate_is_unknown() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        encode("moderations.create", **{"input": "x", "\ud800": 1})


class Id(str, enum.Enum):
    ONE = "one"


class Number(enum.Enum):
    TWO = "two"


@pytest.mark.parametrize(
    ("value", "path"), [(Id.ONE, "/models/one"), (Number.TWO, "/models/two"), (3.5, "/models/3.5")]
)
def test_a_path_takes_the_value_of_an_enum(value: Any, path: str) -> None:
    assert encode("models.retrieve", value)[1] == path


@pytest.mark.parametrize("value", [ferroai.NOT_GIVEN, ferroai.omit])
def test_a_path_needs_its_value(value: Any) -> None:
    with pytest.raises(ValueError, match=f"Expected a non-empty value for `model` but received {value!r}"):
        encode("models.retrieve", value)


def test_a_lone_surrogate_in_a_path_names_the_parameter() -> None:
    with pytest.raises(ValueError, match="model: the text has a lone surrogate at index 1"):
        encode("models.retrieve", "a\udc80")


# --- bodies, queries, headers, time limits -----------------------------------------------------


@pytest.mark.parametrize(
    ("kwargs", "kind", "message"),
    [
        (
            {"messages": [{"role": "user", "content": object()}]},
            TypeError,
            "messages[0].content: <class 'object'> can't be sent as JSON; expected str, int, float, bool, None, list,"
            " tuple, dict or another mapping, any iterable, a pydantic model, a dataclass, an enum, datetime, date,"
            " time, UUID or Decimal",
        ),
        (
            {"temperature": float("nan")},
            ValueError,
            "temperature: nan is no JSON number; expected a finite float, or None",
        ),
        (
            {"messages": [{}, {"content": "\ud83d"}]},
            ValueError,
            "messages[1].content: the text has a lone surrogate at index 0, which has no UTF-8; expected text that can"
            " be encoded",
        ),
        ({"metadata": {"a b": {1}, "c": b"x"}}, TypeError, "metadata.c: <class 'bytes'> can't be sent as JSON; decode"),
        (
            {"tools": [Answer]},
            TypeError,
            "tools[0]: the class <class 'tests.test_encode_arguments.Answer'> itself can't be",
        ),
        ({"user": object}, TypeError, "user: the class <class 'object'> itself can't be sent as JSON"),
        ({"extra_body": {"a": [object()]}}, TypeError, "extra_body.a[0]: <class 'object'> can't be sent as JSON"),
        ({"extra_body": {"user": object()}}, TypeError, "extra_body.user: <class 'object'> can't be sent as JSON"),
        ({"extra_body": {"model": [object()]}}, TypeError, "extra_body.model[0]: <class 'object'> can't be sent"),
        ({"extra_body": {1: float("inf")}}, ValueError, 'extra_body["1"]: inf is no JSON number'),
        ({"extra_body": [1]}, TypeError, "extra_body: expected a mapping of names to values, not <class 'list'>"),
        ({"extra_body": "x"}, TypeError, "extra_body: expected a mapping of names to values, not <class 'str'>"),
        ({"extra_query": 3}, TypeError, "extra_query: expected a mapping of names to values, not <class 'int'>"),
        ({"extra_query": {"a": object()}}, TypeError, "extra_query.a: <class 'object'> can't be sent as JSON"),
        ({"extra_query": {"a": [{"b": float("nan")}]}}, ValueError, "extra_query.a[0].b: nan is no JSON number"),
        ({"extra_query": {"a": "\ud800"}}, ValueError, "extra_query.a: the text has a lone surrogate"),
        ({"extra_headers": ["a"]}, TypeError, "extra_headers: expected a mapping of header names to str, not"),
        (
            {"extra_headers": {"X-A": None}},
            TypeError,
            "the value of 'x-a' is <class 'NoneType'>; expected str; pass omit",
        ),
        ({"extra_headers": {"X-A": 1}}, TypeError, "extra_headers: the value of 'x-a' is <class 'int'>; expected str"),
        ({"extra_headers": {1: "a"}}, TypeError, "extra_headers: a header's name is <class 'int'>; expected str"),
        ({"extra_headers": {"a b": "c"}}, ValueError, "extra_headers: 'a b' is no header name"),
        ({"extra_headers": {"a\r\nb": "c"}}, ValueError, "is no header name"),
        ({"extra_headers": {"": "c"}}, ValueError, "extra_headers: '' is no header name"),
        ({"extra_headers": {"X-A": "1\r\nX-B: 2"}}, ValueError, "the value of 'x-a' has a line break or a NUL in it"),
        ({"extra_headers": {"X-A": "1\n"}}, ValueError, "the value of 'x-a' has a line break"),
        ({"extra_headers": {"X-A": "1\0"}}, ValueError, "the value of 'x-a' has a line break or a NUL"),
        ({"extra_headers": {"X-A": "ü"}}, ValueError, "the value of 'x-a' has characters a header can't carry"),
        ({"extra_headers": {"X-A": "\x7f"}}, ValueError, "the value of 'x-a' has characters a header can't carry"),
        ({"timeout": "5"}, TypeError, "timeout"),
        ({"timeout": -1}, ValueError, "timeout"),
        ({"timeout": float("nan")}, ValueError, "timeout"),
        ({"timeout": object()}, TypeError, "timeout"),
    ],
)
def test_what_can_not_be_sent_is_named(kwargs: dict[str, Any], kind: type[Exception], message: str) -> None:
    with pytest.raises(kind) as caught:
        encode("chat.completions.create", **{"model": "m", "messages": HELLO, **kwargs})
    assert type(caught.value) is kind
    assert message in str(caught.value)


def test_the_value_of_a_header_is_never_shown() -> None:
    with pytest.raises(ValueError, match="'authorization'") as caught:
        encode("models.list", extra_headers={"Authorization": "Bearer sk-secret\n"})
    assert "secret" not in str(caught.value)


def test_a_header_may_be_bytes() -> None:
    assert encode("models.list", extra_headers={b"X-A": b"1"})[4] == [("x-a", "1")]


def test_nothing_is_sent_when_an_argument_is_wrong() -> None:
    client = ferroai.OpenAI(api_key="k", base_url="http://127.0.0.1:1/v1", max_retries=0)
    messages: Any = [{"role": "user", "content": object()}]
    with pytest.raises(TypeError, match=r"messages\[0\]\.content: <class 'object'>"):
        client.chat.completions.create(model="m", messages=messages)


def test_a_call_that_does_not_exist_is_named() -> None:
    with pytest.raises(LookupError, match=r"no call chat\.completions\.nothing"):
        encode("chat.completions.nothing")
