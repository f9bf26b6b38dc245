"""Names that the official package's modules import for themselves, and programs from them: here by the rows.

`from openai.types.chat.chat_completion import CompletionUsage` finds a type of another file.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from fnmatch import fnmatchcase
from importlib.util import resolve_name
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

openai: Any = pytest.importorskip("openai", reason="the official package is not installed: nothing to compare with")

SOCKETS = "connections over WebSocket are a part of their own"
INSIDE = "what calls and types are made with there, and of no use to anybody else"
#: What is not there: a pattern of what the official module imports, as source and name, and the reason.
ELSEWHERE = {
    "_utils*": INSIDE,
    "_compat*": INSIDE,
    "_files*": INSIDE,
    "_httpx2*": INSIDE,
    "_base_client._merge_*": INSIDE,
    "_models.GenericModel": INSIDE,
    "_types.HeadersLike": INSIDE,
    "lib.*": "what helpers are made with there; those are at the paths of their own",
    "_multipart*": INSIDE,
    "types.*._compat_*": "another name of a type, for files made by older generators",
    "types.shared.chat_model": "the module of a type, not the type",
    "types.responses.tool_param.ParseableToolParam": "what `parse()` takes: with the helpers",
    "types.*ResponseWsError": SOCKETS,
    "types.responses.response_input_item_param.ResponseInputItemParam": "of messages of live sessions: " + SOCKETS,
    "_websocket_connection*": SOCKETS,
    "_event_handler*": SOCKETS,
    "_send_queue*": SOCKETS,
    "_constants.DEFAULT_LIVE_*": SOCKETS,
    "_exceptions.WebSocket*": SOCKETS,
}


def imports() -> Iterator[tuple[str, str, str]]:
    """Module, what it imports from, and the name, all without the package; not of packages, which only hand on."""
    for root in (openai.types, openai.resources):
        for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            module = importlib.import_module(found.name)
            if hasattr(module, "__path__"):
                continue
            for node in ast.parse(Path(str(module.__file__)).read_text()).body:
                if isinstance(node, ast.ImportFrom) and node.level:
                    source = resolve_name("." * node.level + (node.module or ""), module.__package__)
                    for name in node.names:
                        yield found.name[7:], source[7:], name.asname or name.name


@pytest.fixture(scope="module")
def names() -> list[tuple[str, str, str]]:
    found = list(imports())
    assert len(found) > 7000
    return found


def is_there(module: str, name: str) -> bool:
    return hasattr(importlib.import_module(f"ferroai.{module}"), name)


def test_every_name_is_there_or_said_to_be_elsewhere(names: list[tuple[str, str, str]]) -> None:
    missing = {(source, name) for module, source, name in names if not is_there(module, name)}
    excused = {(source, name): pattern for source, name in missing for pattern in ELSEWHERE
               if fnmatchcase(f"{source}.{name}", pattern)}  # fmt: skip
    assert not missing - excused.keys()
    assert set(excused.values()) == ELSEWHERE.keys()


def test_a_type_is_the_same_as_where_it_lives(names: list[tuple[str, str, str]]) -> None:
    count = 0
    differ: list[tuple[str, str]] = []
    for module, source, name in names:
        theirs = getattr(importlib.import_module(f"openai.{module}"), name)
        if not source.startswith(("types", "resources")) or not is_there(module, name):
            continue
        ours = getattr(importlib.import_module(f"ferroai.{module}"), name)
        if isinstance(theirs, ModuleType):
            differ += [(module, name)] if ours.__name__[8:] != theirs.__name__[7:] else []
        elif inspect.isclass(theirs):
            home = importlib.import_module(f"ferroai.{theirs.__module__[7:]}".removesuffix("."))
            differ += [(module, name)] if getattr(home, theirs.__qualname__) is not ours else []
        count += 1
    assert not differ
    assert count > 3000


def test_what_libraries_ask_for() -> None:
    from ferroai.lib._parsing import type_to_response_format_param
    from ferroai.resources.chat.completions import completions
    from ferroai.types import eval_create_response
    from ferroai.types.audio import transcription_create_params
    from ferroai.types.graders import StringCheckGrader

    asked: Any = completions
    assert asked._type_to_response_format is type_to_response_format_param
    asked = transcription_create_params
    assert asked.FileTypes is importlib.import_module("ferroai._types").FileTypes
    asked = eval_create_response
    assert asked.StringCheckGrader is StringCheckGrader


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("types.chat.chat_completion", "StringCheckGrader"),
        ("types.chat.chat_completion", "Stream"),
        ("types.chat.chat_completion", "TYPE_CHECKING"),
        ("types.chat.chat_completion", "_type_to_response_format"),
        ("types.chat", "CompletionUsage"),
        ("types", "FileTypes"),
        ("resources.chat.completions.completions", "StringCheckGrader"),
        ("resources.chat.completions.completions", "RunsWithRawResponse"),
        ("resources.chat", "Stream"),
    ],
)
def test_what_a_module_has_nothing_to_do_with_is_not_there(module: str, name: str) -> None:
    found: Any = importlib.import_module(f"ferroai.{module}")
    with pytest.raises(AttributeError, match=f"module 'ferroai.{module}' has no attribute '{name}'"):
        getattr(found, name)
