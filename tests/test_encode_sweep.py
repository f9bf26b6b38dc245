"""Every described call, with everything it takes and with the least it takes, against the official package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ferroai import _core

from .test_encode_wire import official, ours, sent_by_official


def calls(path: str = "") -> Iterator[tuple[str, int]]:
    """`chat.completions.create` and its number, for every call of the rows."""
    _, _, _, operations, children, _ = _core.resource(path)
    for number in operations:
        yield f"{path}.{_core.operation(number)[0]}", number
    for child in children:
        yield from calls(f"{path}.{child}" if path else child)


CALLS = list(calls())
PARAMETERS = {call: _core.signature(number)[0] for call, number in CALLS}
# What is sent as a form has its own tests.
FORMS = {call for call, rows in PARAMETERS.items() if any("FileTypes" in row[3] for row in rows)}
NAMES = [call for call, _ in CALLS if call not in FORMS | {"realtime.calls.create"}]


def value(name: str, annotation: str) -> object:
    """A value that says which parameter it was; booleans and numbers where a call decides by them."""
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
    chosen = [row for row in PARAMETERS[call] if row[2] or not least]
    # The official package asks these two by a rule of their own, which no flag of a parameter says.
    needed = {"chat.completions.create": ("messages", "model")}.get(call, ())
    chosen += [row for row in PARAMETERS[call] if row[0] in needed and row not in chosen]
    args = tuple(value(name, words) for name, positional, _, words in chosen if positional)
    kwargs = {name: value(name, words) for name, positional, _, words in reversed(chosen) if not positional}
    return args, kwargs


@pytest.mark.parametrize("least", [False, True], ids=["everything", "the least"])
@pytest.mark.filterwarnings("ignore::DeprecationWarning:openai")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:tests")
@pytest.mark.parametrize("call", NAMES)
def test_every_call_sends_what_the_official_package_sends(call: str, least: bool) -> None:
    args, kwargs = arguments(call, least)
    assert ours(call, args, kwargs) == official(call, args, kwargs)


@pytest.mark.filterwarnings("ignore::DeprecationWarning:openai")
@pytest.mark.filterwarnings("ignore::DeprecationWarning:tests")
@pytest.mark.parametrize("call", NAMES)
def test_every_call_sends_the_headers_of_its_own(call: str) -> None:
    args, kwargs = arguments(call, least=True)
    resource, _, method = call.rpartition(".")
    sent = sent_by_official(call, args, kwargs).headers
    for name, text in _core.encode(resource, method, args, kwargs)[4]:
        assert sent.get(name) == text
    for name in ("accept", "openai-beta"):
        mine = dict(_core.encode(resource, method, args, kwargs)[4]).get(name)
        assert mine == (sent.get(name) if sent.get(name) != "application/json" else None)


def test_the_sweep_covers_the_api() -> None:
    assert len(CALLS) >= 96
    assert {"chat.completions.create", "responses.input_items.list", "moderations.create"} <= set(PARAMETERS)
