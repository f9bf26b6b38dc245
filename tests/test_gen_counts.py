"""How much `api/` describes, counted: what the official release that is pinned has, and why a number differs.

Of 3.57.0. Since 3.54.0 it has 8 models, 7 parameter dicts and 8 unions more, and an exported name and a module less.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tools.gen.ir import Alias, Api, Model, Operation, packages_of
from tools.gen.read import read
from tools.gen.shapes import BINARY, VARIABLE, Either, Type, Wrap
from tools.gen.tags import behind

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


def test_paths(calls: list[Operation]) -> None:
    assert Counter(call.verb for call in calls) == {"GET": 172, "POST": 162, "DELETE": 56}
    assert len({(call.verb, call.path) for call in calls}) == 388
    assert len({call.path.partition("?")[0] for call in calls}) == 239


def test_headers(calls: list[Operation]) -> None:
    sent = Counter((name.lower(), value) for call in calls for name, value in call.headers.items())
    assert sent == {
        ("openai-beta", "agents=v1"): 57,
        ("openai-beta", "assistants=v2"): 41,
        ("openai-beta", "chatkit_beta=v1"): 6,
        ("accept", "*/*"): 13,
        ("accept", "application/binary"): 6,
        ("accept", "application/octet-stream"): 2,
        ("accept", "application/sdp"): 1,
        ("accept", "text/event-stream"): 1,
    }


def test_types(api: Api) -> None:
    models = [entry for entry in api.types.values() if isinstance(entry, Model)]
    assert sum(1 for entry in models if entry.kind == "model") == 2746
    # 3 are written by hand: `SyncWebSocketConnectionOptions`, `WebSocketConnectionOptions`, `ReconnectingOverrides`.
    assert sum(1 for entry in models if entry.kind == "typeddict") + 3 == 1586
    # A key that is a Python word is its own name in `api/`, and the wire's.
    assert sum(1 for entry in models for item in entry.fields if item.wire != item.name) == 129


def test_unions(api: Api) -> None:
    targets = [behind(api, entry.target) for entry in api.types.values() if isinstance(entry, Alias)]
    # Four of them are other names of a union: `Conversation` and `ToolChoice` of the events that a client sends to
    # responses, as models and as parameters.
    assert sum(1 for type_ in targets if isinstance(_inside(type_), Either)) == 680
    assert sum(1 for type_ in targets if type_ == VARIABLE) == 2


def _inside(type_: Type) -> Type:
    return type_.item if isinstance(type_, Wrap) and type_.kind == "optional" else type_


@pytest.fixture(scope="module")
def packages(api: Api) -> set[str]:
    """By rule a resource with others below it has one, even an empty one; the rest is what other modules live in."""
    modules = api.modules()
    return packages_of(modules) | {path for path, names in modules.items() if not names}


def test_exports(api: Api, packages: set[str]) -> None:
    assert len(packages) == 50
    # 5 are written by hand: the options of a WebSocket under three names, and two of what reconnecting tells and takes.
    by_hand = [name for names in api.files.values() for name in names]
    assert len(by_hand) == 5
    assert sum(len(api.exports.get(path, {})) for path in packages) + len(by_hand) == 1757


def test_names_and_modules(api: Api, packages: set[str]) -> None:
    leaves = api.modules().keys() - packages
    # 2 modules are written by hand; beside the 5 names that their package shows they have `is_recoverable_close`.
    assert len(leaves) + len(api.files) == 1723
    # 13 modules have nothing but another name of a type that stands elsewhere, which the official ones define.
    again = leaves - api.by_module.keys()
    assert len(again) == 13
    assert len(api.types) + 6 + len(again) == 5119
