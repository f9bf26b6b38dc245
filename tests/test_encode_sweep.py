"""Every described call, with everything it takes and with the least it takes, against the official package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ferroai import _core

from .calls import CALLS as DESCRIBED
from .calls import by_resource, each, needed
from .test_encode_wire import official, ours, sent_by_official


def calls(path: str = "") -> Iterator[tuple[str, int]]:
    """`chat.completions.create` and its number, for every call of the rows."""
    _, _, _, operations, children, _ = _core.resource(path)
    for number in operations:
        yield f"{path}.{_core.operation(number)[0]}", number
    for name, child in children:
        if child == f"{path}.{name}".lstrip("."):  # else it hangs somewhere else, too
            yield from calls(child)


CALLS = list(calls())
PARAMETERS = {call: _core.signature(number)[0] for call, number in CALLS}
# What may be sent as a form has its own tests.
NAMES = [call for call, _ in CALLS if not DESCRIBED[call].encoding.startswith("multipart")]


def value(name: str, annotation: str, header: bool) -> object:
    """A value that says which parameter it was; booleans and numbers where a call decides by them."""
    if header:
        # Only visible ASCII can stand there.
        return ["first", "second"] if annotation.startswith(("List", "Optional[List")) else f"the {name}"
    if name == "stream":
        return True
    if annotation in ("int", "Optional[int]"):
        return len(name)
    if annotation in ("float", "Optional[float]"):
        return len(name) / 8
    if annotation in ("bool", "Optional[bool]"):
        return len(name) % 2 == 0
    return f"{name} / ü"


def arguments(call: str, least: bool) -> tuple[tuple[Any, ...], dict[str, Any]]:
    # What is asked for in sets of arguments no flag of a parameter says.
    asked = {param.name for param in needed(call)}
    headers = {param.name for param in DESCRIBED[call].params if param.place == "header"}
    chosen = [row for row in PARAMETERS[call] if row[0] in asked or not least]
    args = tuple(value(name, words, name in headers) for name, positional, _, words in chosen if positional)
    rest = [row for row in reversed(chosen) if not row[1]]
    return args, {name: value(name, words, name in headers) for name, _, _, words in rest}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:openai")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:tests")
@pytest.mark.parametrize("names", by_resource(NAMES))
def test_every_call_sends_what_the_official_package_sends(names: list[str]) -> None:
    def check(call: str) -> None:
        for least in (False, True):
            args, kwargs = arguments(call, least)
            assert ours(call, args, kwargs) == official(call, args, kwargs)

    each(names, check)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:openai")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:tests")
@pytest.mark.parametrize("names", by_resource(NAMES))
def test_every_call_sends_the_headers_of_its_own(names: list[str]) -> None:
    def check(call: str) -> None:
        resource, _, method = call.rpartition(".")
        for least in (False, True):
            args, kwargs = arguments(call, least)
            sent = sent_by_official(call, args, kwargs).headers
            own = dict(_core.encode(resource, method, args, kwargs)[4])
            for name, text in own.items():
                assert sent.get(name) == text
            for name in ("accept", "openai-beta", "idempotency-key"):
                assert own.get(name) == (sent.get(name) if sent.get(name) != "application/json" else None)

    each(names, check)


def test_the_sweep_covers_the_api() -> None:
    assert len(CALLS) >= 390
    assert {"chat.completions.create", "responses.input_items.list", "moderations.create"} <= set(PARAMETERS)
