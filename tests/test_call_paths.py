"""Every parameter of every path, by both clients: what is empty is refused by name, what is odd is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ferroai.testing import MockServer
from tools.gen.ir import Param

from .calls import CALLS, Caller, arguments, bound, by_resource, each

HOLED = [name for name, call in CALLS.items() if any(param.place == "path" for param in call.params)]
ODD = "a/b?c#d%2F é"
ESCAPED = "a%2Fb%3Fc%23d%252F%20%C3%A9"


@pytest.fixture(scope="module", params=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Iterator[Caller]:
    with MockServer() as server:
        caller = Caller(server, request.param == "async", max_retries=0)
        yield caller
        caller.close()


def holes(name: str) -> list[Param]:
    return [param for param in CALLS[name].params if param.place == "path"]


def make(caller: Caller, name: str, **values: Any) -> None:
    args, kwargs = arguments(name)
    positional = [param.name for param in CALLS[name].params if param.positional]
    given = dict(zip(positional, args, strict=False)) | kwargs | values
    args = [given.pop(param) for param in positional if param in given]
    made = caller.run(lambda client: bound(client, name)(*args, **given))
    if CALLS[name].stream == "always":
        caller.run(lambda client: made.close())


@pytest.mark.parametrize("names", by_resource(HOLED))
def test_what_is_empty_is_refused_by_name(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        caller.server.reset()
        for hole in holes(name):
            for empty in ("", None):
                message = f"Expected a non-empty value for `{hole.name}` but received {empty!r}"
                with pytest.raises(ValueError, match=message):
                    make(caller, name, **{hole.name: empty})
        assert caller.server.requests == []

    each(names, check)


@pytest.mark.parametrize("names", by_resource(HOLED))
def test_what_is_odd_is_escaped(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        for hole in holes(name):
            for text, escaped in ((ODD, ESCAPED), ("../x", "..%2Fx")):
                caller.server.reset()
                caller.server.on().respond(json={"data": [{"id": "x"}]})
                make(caller, name, **{hole.name: text})
                [sent] = caller.server.requests
                wanted, _, query = CALLS[name].path.partition("?")
                for other in holes(name):
                    wanted = wanted.replace(f"{{{other.wire}}}", escaped if other is hole else "thing_1")
                assert sent.path == f"/v1{wanted}"
                assert query in sent.query

    each(names, check)


@pytest.mark.parametrize("names", by_resource(HOLED))
def test_a_step_to_another_place_is_refused(caller: Caller, names: list[str]) -> None:
    def check(name: str) -> None:
        caller.server.reset()
        for hole in holes(name):
            for step in (".", ".."):
                with pytest.raises(ValueError, match="dot-segment"):
                    make(caller, name, **{hole.name: step})
        assert caller.server.requests == []

    each(names, check)


def test_the_sweep_covers_the_paths() -> None:
    assert sum(len(holes(name)) for name in HOLED) >= 368
