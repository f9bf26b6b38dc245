"""How much `api/` describes, counted: what the official release of the same version has, and why a number differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.gen.ir import Alias, Api, Model, Operation
from tools.gen.read import read
from tools.gen.shapes import BINARY, Either, Wrap

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def api() -> Api:
    return read(ROOT / "api")


@pytest.fixture(scope="module")
def calls(api: Api) -> list[Operation]:
    """Every call, those that hang under two paths once."""
    return [call for resource in api.resources.values() for call in resource.operations]


def test_resources(api: Api) -> None:
    below_beta = [path for path in api.resources if path == "chat" or path.startswith("chat.")]
    # 134 with `client.beta.chat`, which is `client.chat` and described once.
    assert len(api.resources) + len(below_beta) == 134


def test_calls(api: Api, calls: list[Operation]) -> None:
    again = sum(len(one.operations) for path, one in api.resources.items() if path.startswith("chat."))
    assert len(calls) + again == 396
    assert sum(1 for call in calls if call.page != "none") + 2 == 84  # two of them of `chat.completions`
    assert sum(1 for call in calls if call.event is not None) + 1 == 15
    assert sum(1 for call in calls if call.returns == BINARY) == 9
    assert sum(1 for call in calls if call.deprecated) == 37
    assert sum(1 for call in calls if call.auth == "admin") == 143


def test_types(api: Api) -> None:
    models = [entry for entry in api.types.values() if isinstance(entry, Model)]
    # 6 generic classes of parsed answers are made by hand: `api/EXCEPTIONS.md`.
    assert sum(1 for entry in models if entry.kind == "model") + 6 == 2738
    # 3 of the options of a WebSocket likewise.
    assert sum(1 for entry in models if entry.kind == "typeddict") + 3 == 1579
    # A key that is a Python word is its own name in `api/`, and the wire's.
    assert sum(1 for entry in models for item in entry.fields if item.wire != item.name) == 129


def test_unions(api: Api) -> None:
    targets = [entry.target for entry in api.types.values() if isinstance(entry, Alias)]
    found = [type_.item if isinstance(type_, Wrap) and type_.kind == "optional" else type_ for type_ in targets]
    assert sum(1 for type_ in found if isinstance(type_, Either)) >= 666
